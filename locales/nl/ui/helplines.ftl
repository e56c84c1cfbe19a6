# Telephone lines: when they answer, and in which languages.

helplines-page = Hulplijnen
helplines-title = Bel gerust, ook zonder afspraak
helplines-intro = Je mag anoniem bellen. Je hoeft je naam niet te zeggen.
# $name (text) the line's own name
# $phone (text) its number
helplines-call-name = Bel { $name }, nummer { $phone }
helplines-always = Dag en nacht
helplines-unknown-hours = Uren staan op de site
# $days (text) weekdays
# $from (text) time
# $to (text) time
helplines-hours = { $days }: van { $from } tot { $to }
# $from (text) first weekday
# $to (text) last weekday
helplines-days = { $from } tot { $to }
# $languages (text) names of languages
helplines-languages = Talen: { $languages }
helplines-free = Gratis
helplines-site = Site of chat
# $date (text) the day on which the oldest of these was read
helplines-checked = Nagekeken op { $date }
helplines-tongue-nl = Nederlands
helplines-tongue-fr = Frans
helplines-tongue-en = Engels
helplines-tongue-de = Duits
helplines-tongue-ar = Arabisch
helplines-tongue-tr = Turks
