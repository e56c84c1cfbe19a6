# Telephone lines: when they answer, and in which languages.

helplines-page = خطوط المساعدة
helplines-title = اتصلوا براحتكم، حتى بدون موعد
helplines-intro = يمكنكم الاتصال دون ذكر هويتكم. لا داعي لقول اسمكم.
# $name (text) the line's own name
# $phone (text) its number
helplines-call-name = اتصال: { $name }، الرقم { $phone }
helplines-always = ليلًا ونهارًا
helplines-unknown-hours = المواعيد مكتوبة على الموقع
# $days (text) weekdays
# $from (text) time
# $to (text) time
helplines-hours = { $days }: من { $from } إلى { $to }
# $from (text) first weekday
# $to (text) last weekday
helplines-days = من { $from } إلى { $to }
# $languages (text) names of languages
helplines-languages = اللغات: { $languages }
helplines-free = مجاني
helplines-site = الموقع أو الدردشة
# $date (text) the day on which the oldest of these was read
helplines-checked = راجعناها في { $date }
helplines-tongue-nl = الهولندية
helplines-tongue-fr = الفرنسية
helplines-tongue-en = الإنجليزية
helplines-tongue-de = الألمانية
helplines-tongue-ar = العربية
helplines-tongue-tr = التركية
