# The frame around each page: top bar, bottom bar, titles of pages.

frame-to-content = Naar de inhoud
frame-bar = Bovenaan
frame-actions = Onderaan
frame-language = Andere taal
frame-read = Lees voor
frame-hush = Stop
frame-help = Hulplijnen
frame-leave = Verlaat deze pagina
frame-leave-hint = Je gaat naar een gewone nieuwssite. Alles hier is dan weg.
frame-back = Terug
frame-next = Verder
frame-credits = Tekeningen: OpenMoji, licentie CC BY-SA
