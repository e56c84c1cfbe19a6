# Choosing a language. The names of the languages are not here: each stands in its own script.

language-page = Taal
language-title = Kies je taal
language-intro = Je kan dat later altijd veranderen.
