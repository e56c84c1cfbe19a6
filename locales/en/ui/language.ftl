# Choosing a language. The names of the languages are not here: each stands in its own script.

language-page = Language
language-title = Choose your language
language-intro = You can always change this later.
