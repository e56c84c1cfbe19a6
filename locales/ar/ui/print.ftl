# The page that the family takes along.

print-page = الطباعة
print-title = ماذا الآن
print-heading = خذوا هذا معكم
print-intro = ورقة واحدة، بلغتكم وبالهولندية.
print-choose = ماذا يظهر على الورقة؟
print-choose-hint = قد يرى أشخاص آخرون هذه الورقة. أزيلوا ما لا تريدون أن يقرؤوه.
print-button = طباعة
print-no-printer = لا توجد طابعة؟ التقطوا صورة للشاشة.
# $date (text) the day of the page
print-made = أُعدّت في { $date }
# $count (number) rights that do not fit
print-more = { $count ->
    [zero] ولا توجد حقوق أخرى.
    [one] وهناك حق آخر واحد.
    [two] وهناك حقان آخران.
    [few] وهناك { $count } حقوق أخرى.
    [many] وهناك { $count } حقًا آخر.
   *[other] وهناك { $count } حق آخر.
}
print-empty = لا يوجد شيء على ورقتكم بعد.
print-bring = خذوا معكم
print-with = من يذهب معكم؟
print-next = الخطوة التالية
print-day = التاريخ
print-call = هل تحتاجون إلى مساعدة؟ اتصلوا
print-no-promise = ليس وعدًا: الجهة المختصة هي التي تقرر.
