# Choosing a language. The names of the languages are not here: each stands in its own script.

language-page = اللغة
language-title = اختاروا لغتكم
language-intro = يمكنكم تغييرها لاحقًا في أي وقت.
