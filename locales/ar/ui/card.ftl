card-ask-ceiling = هناك حد للدخل. لا نعرف الحد الحالي معرفة أكيدة. اسألوا عنه الجهة المختصة.
card-automatic = هذا يأتي تلقائيًا. لا تحتاجون إلى طلب شيء.
card-automatic-check = هذا يأتي عادةً تلقائيًا. تأكدوا من أنكم تحصلون عليه.
card-partly = أحيانًا يأتي هذا تلقائيًا، وأحيانًا عليكم أن تطلبوه.
card-apply = عليكم أن تطلبوا هذا بأنفسكم.
card-offer = هذا عرض مجاني.
card-varies = هذا يختلف من بلدية إلى أخرى. اسألوا عنه.
card-channel-desk = في المكتب
card-channel-phone = بالهاتف
card-channel-online = عبر الإنترنت
card-channel-letter = برسالة
card-channel-school = عن طريق المدرسة
card-channel-doctor = عن طريق الطبيب
card-channel-employer = عن طريق صاحب العمل
# $date (text) the last day
card-until = آخر يوم لهذا هو { $date }.
# $months (number)
card-claim-back = { $months ->
    [zero] لا يمكنكم طلب هذا عن أشهر سابقة.
    [one] يمكنكم طلب هذا عن شهر واحد سابق على الأكثر.
    [two] يمكنكم طلب هذا عن شهرين سابقين على الأكثر.
    [few] يمكنكم طلب هذا عن { $months } أشهر سابقة على الأكثر.
    [many] يمكنكم طلب هذا عن { $months } شهرًا سابقًا على الأكثر.
   *[other] يمكنكم طلب هذا عن { $months } شهر سابق على الأكثر.
}
# $court (text) the official name of who hears the appeal
# $days (number)
card-appeal-within = { $days ->
    [zero] هل قالوا لا؟ يمكنكم التوجه فورًا إلى: { $court }.
    [one] هل قالوا لا؟ يمكنكم خلال يوم واحد التوجه إلى: { $court }.
    [two] هل قالوا لا؟ يمكنكم خلال يومين التوجه إلى: { $court }.
    [few] هل قالوا لا؟ يمكنكم خلال { $days } أيام التوجه إلى: { $court }.
    [many] هل قالوا لا؟ يمكنكم خلال { $days } يومًا التوجه إلى: { $court }.
   *[other] هل قالوا لا؟ يمكنكم خلال { $days } يوم التوجه إلى: { $court }.
}
# $court (text) the official name of who hears the appeal
card-appeal = هل قالوا لا؟ يمكنكم التوجه إلى: { $court }.
# $date (text) the day it was read
card-checked = راجعناه في { $date }
# $age (text) how old the page is
# $date (text) the day it was read
card-checked-as-of = النص من { $age }، راجعناه في { $date }
card-verify = لسنا متأكدين من هذا بعد. اسألوا عنه.
# $date (text) the first day without it
card-ended = لم يعد هذا موجودًا منذ { $date }.
# $date (text) the day to ask again
card-ask-again = لم يصلكم شيء حتى { $date }؟ اسألوا مرة أخرى.
