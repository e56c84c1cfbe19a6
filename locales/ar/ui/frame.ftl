# The frame around each page: top bar, bottom bar, titles of pages.

frame-to-content = إلى المحتوى
frame-bar = أعلى الصفحة
frame-actions = أسفل الصفحة
frame-language = لغة أخرى
frame-read = قراءة بالصوت
frame-hush = إيقاف
frame-help = خطوط المساعدة
frame-leave = مغادرة هذه الصفحة
frame-leave-hint = تنتقلون إلى موقع أخبار عادي. ويُمحى كل ما هنا.
frame-back = رجوع
frame-next = متابعة
frame-credits = الرسوم: OpenMoji، الرخصة CC BY-SA
