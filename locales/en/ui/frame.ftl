# The frame around each page: top bar, bottom bar, titles of pages.

frame-to-content = Skip to the content
frame-bar = Top of the page
frame-actions = Bottom of the page
frame-language = Other language
frame-read = Read aloud
frame-hush = Stop
frame-help = Helplines
frame-leave = Leave this page
frame-leave-hint = You go to an ordinary news site. Everything here is then gone.
frame-back = Back
frame-next = Next
frame-credits = Drawings: OpenMoji, licence CC BY-SA
