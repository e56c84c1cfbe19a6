# The doors: help now, or a life event or wish.

start-page = البداية
start-title = كيف يمكننا أن نساعدكم؟
start-intro = اختاروا ما يناسبكم. بعدها ترون أي مساعدة هي على الأرجح من حق أسرتكم.
start-urgent = أحتاج إلى مساعدة اليوم
start-urgent-hint = الآن فورًا، بدون أسئلة
start-private = لا أحد غيركم يرى إجاباتكم. لا نطلب أي اسم.
start-keep = حفظ إجاباتي حتى أغلق هذه الصفحة
start-keep-hint = الإجابات موجودة على هذا الجهاز فقط. هل تستخدمون جهاز شخص آخر؟ أوقفوا هذا الخيار.
start-keep-impossible = هذا الجهاز لا يحفظ شيئًا. اتركوا الصفحة مفتوحة حتى تنتهوا.
start-resume = المتابعة من حيث توقفتم
# $count (number) answers given so far
start-resume-hint = { $count ->
    [zero] لم تجيبوا عن أي سؤال بعد.
    [one] أجبتم عن سؤال واحد حتى الآن.
    [two] أجبتم عن سؤالين حتى الآن.
    [few] أجبتم عن { $count } أسئلة حتى الآن.
    [many] أجبتم عن { $count } سؤالًا حتى الآن.
   *[other] أجبتم عن { $count } سؤال حتى الآن.
}
start-wipe = مسح كل شيء والبدء من جديد
start-wipe-sure = ستُمحى كل الإجابات. هل أنتم متأكدون؟
start-wipe-yes = نعم، مسح كل شيء
start-wipe-no = لا، الاحتفاظ بها
start-not-reviewed = لم يراجع هذه الترجمة بعد شخص لغته الأم هي العربية.
