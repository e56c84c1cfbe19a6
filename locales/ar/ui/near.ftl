# What is near: what the page can say before it fetched anything.

near-page = قريب منكم
near-title-unknown = مساعدة قريبة منكم
near-ask = ما رمزكم البريدي؟ بعدها نعرض ما هو قريب.
near-show = عرض ما هو قريب
near-loading = نبحث عما هو قريب …
near-failed = لم ينجح هذا. هل الإنترنت متصل؟ حاولوا مرة أخرى، أو اتصلوا بخط مساعدة.
near-again = محاولة أخرى
near-search = بحث عن حق أو خدمة
near-search-hint = مثلًا: مدرسة، إيجار، مولود
# $query (text) what was typed
near-nothing = لم نجد شيئًا عن { $query }. جرّبوا كلمة أخرى، أو اتصلوا بخط مساعدة.
near-rights = الحقوق
near-services = الخدمات
near-here = قريب منكم
near-here-more = عرض كل ما هو قريب
near-here-ask = اكتبوا رمزكم البريدي. بعدها ترون من يمكنه أن يساعدكم بالقرب منكم.
near-lines = اتصال بخط مساعدة
