# Telephone lines: when they answer, and in which languages.

helplines-page = Helplines
helplines-title = Feel free to call, no appointment needed
helplines-intro = You can call without giving your name.
helplines-call-name = Call { $name }, number { $phone }
helplines-always = Day and night
helplines-unknown-hours = The hours are on the site
# $days: weekdays; $from and $to: times
helplines-hours = { $days }: from { $from } to { $to }
# $from and $to: first and last weekday
helplines-days = { $from } to { $to }
helplines-languages = Languages: { $languages }
helplines-free = Free
helplines-site = Site or chat
# $date: the day on which the oldest of these was read
helplines-checked = Checked on { $date }
helplines-tongue-nl = Dutch
helplines-tongue-fr = French
helplines-tongue-en = English
helplines-tongue-de = German
helplines-tongue-ar = Arabic
helplines-tongue-tr = Turkish
