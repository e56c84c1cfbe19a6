# One question on one screen.

ask-page = سؤال
# $at (number) which question this is
# $about (number) about how many follow
ask-progress = { $about ->
    [zero] السؤال { $at }، أوشكتم على الانتهاء
    [one] السؤال { $at }، بقي نحو سؤال واحد
    [two] السؤال { $at }، بقي نحو سؤالين
    [few] السؤال { $at }، بقي نحو { $about } أسئلة
    [many] السؤال { $at }، بقي نحو { $about } سؤالًا
   *[other] السؤال { $at }، بقي نحو { $about } سؤال
}
ask-progress-name = إلى أين وصلتم
ask-why = لماذا نسأل هذا؟
ask-private = لا أحد غيركم يرى هذا. يمكنكم تخطي السؤال.
ask-several = يمكنكم اختيار أكثر من إجابة.
ask-ticks = اختاروا كل ما ينطبق. ما لا تختارونه يعني «لا».
ask-none = لا شيء من هذا
ask-unknown = لا أعرف
ask-rather-not = أفضّل ألا أقول
ask-skip = تخطي
ask-stop = التوقف هنا
# $count (number) rights found
ask-found = { $count ->
    [zero] انظروا ما هو متاح دائمًا.
    [one] وجدنا شيئًا واحدًا حتى الآن. انظروا.
    [two] وجدنا شيئين حتى الآن. انظروا.
    [few] وجدنا { $count } أشياء حتى الآن. انظروا.
    [many] وجدنا { $count } شيئًا حتى الآن. انظروا.
   *[other] وجدنا { $count } شيء حتى الآن. انظروا.
}
ask-lost-baby = فقدنا جنينًا أو مولودًا
ask-year = السنة
ask-month = الشهر
ask-choose = اختاروا
ask-month-missing = اختاروا السنة والشهر. أو تخطّوا السؤال.
ask-postcode = الرمز البريدي
# $code (text) what was typed
ask-postcode-unknown = لا نعرف { $code } كرمز بريدي. انظروا مرة أخرى. يمكنكم أيضًا المتابعة بدونه.
ask-postcode-without = متابعة بدون رمز بريدي
ask-number = العدد
ask-number-wrong = اكتبوا أرقامًا فقط. أو تخطّوا السؤال.
ask-no-member = لا، ولا واحد من الأطفال
ask-some-member = نعم، طفل أو أكثر
ask-each-member = اختاروا لكل طفل.
# $from (text) an amount
# $to (text) an amount
ask-euro-between = من { $from } إلى { $to } يورو
# $from (text) an amount
ask-euro-from = { $from } يورو أو أكثر
# $to (text) an amount
ask-euro-below = أقل من { $to } يورو
# $from (text) an amount
# $to (text) an amount
ask-month-between = من { $from } إلى { $to } يورو في الشهر
# $from (text) an amount
ask-month-from = { $from } يورو أو أكثر في الشهر
# $to (text) an amount
ask-month-below = أقل من { $to } يورو في الشهر
# $from (text) an amount
# $to (text) an amount
ask-year-between = أي من { $from } إلى { $to } يورو في السنة
# $from (text) an amount
ask-year-from = أي { $from } يورو أو أكثر في السنة
# $to (text) an amount
ask-year-below = أي أقل من { $to } يورو في السنة
