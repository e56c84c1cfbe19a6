# The list of children; each has a picture that the family picks.

children-none = لا يوجد أطفال
children-add = إضافة طفل
children-another = طفل آخر
children-complete = هؤلاء كل الأطفال
children-born = متى وُلد هذا الطفل؟
children-picture = اختاروا رسمًا لهذا الطفل
children-picture-hint = هكذا تعرفون الطفل لاحقًا. لا نسأل عن الاسم.
children-save = تم
children-cancel = إلغاء
children-change = تغيير
children-remove = إزالة
# $number (number) which child, from one
children-name = الطفل { $number }
# $years (number) age in full years
children-years = { $years ->
    [zero] أقل من سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $years } سنوات
    [many] { $years } سنة
   *[other] { $years } سنة
}
children-no-age = العمر غير مكتوب
children-born-missing = اختاروا السنة والشهر، أو اضغطوا على «لا أعرف».
children-born-unknown = لا أعرف شهر الولادة
children-born-later = هذا الشهر لم يأتِ بعد. انظروا مرة أخرى.
# $count (number) the most children that can be listed
children-full = { $count ->
    [zero] لا تتسع القائمة للأطفال.
    [one] تتسع القائمة لطفل واحد.
    [two] تتسع القائمة لطفلين.
    [few] تتسع القائمة لعدد { $count } أطفال.
    [many] تتسع القائمة لعدد { $count } طفلًا.
   *[other] تتسع القائمة لعدد { $count } طفل.
} تحدثوا مع أحد بشأن الأطفال الآخرين.
