# Help today, without a question.

urgent-page = Hulp vandaag
urgent-title = Wat is er nu nodig?
urgent-intro = Kies één tegel. We stellen geen vragen.
urgent-night = En 's nachts?
urgent-rights = Wat kan daarna helpen?
