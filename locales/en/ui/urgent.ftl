# Help today, without a question.

urgent-page = Help today
urgent-title = What do you need now?
urgent-intro = Choose one tile. We ask no questions.
urgent-night = And at night?
urgent-rights = What can help after that?
