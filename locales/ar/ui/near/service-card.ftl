# One service: what it is, where, when, and for whom.

# $metres (text) a number
service-card-metres = { $metres } م
# $km (text) a number
service-card-km = { $km } كم
service-card-in-postcode = في رمزكم البريدي
# $distance (text) how far
service-card-about = حوالي { $distance }
service-card-other-postcodes = تعمل خصوصًا لرموز بريدية أخرى. اسألوا هل يمكنكم الذهاب إليها.
service-card-generic = قد يكون الاسم الصحيح مختلفًا.
service-card-where = أين؟
service-card-route = عرض الطريق
service-card-route-hint = يفتح OpenStreetMap، وهو موقع آخر.
# $place (text) name of the place
service-card-ask-address = في { $place }. اسألوا عن العنوان الصحيح.
service-card-no-address = لا عنوان هنا. اتصلوا أولًا: هذا أكثر أمانًا.
service-card-contact = الاتصال أو الكتابة
service-card-ask-place = لا نعرف العنوان. اسألوا عنه.
service-card-no-phone = لا نعرف رقم هاتف.
service-card-site = إلى الموقع
service-card-mail = إرسال بريد إلكتروني
service-card-entrance = كيف تصلون إليها؟
service-card-hours = متى؟
service-card-open-now = مفتوح الآن
# $when (text) a time, or a day and a time
service-card-open-until = مفتوح الآن، حتى { $when }
service-card-closed-now = مغلق الآن
# $when (text) a time, or a day and a time
service-card-opens = مغلق الآن. يفتح { $when }
service-card-appointment-now = الآن بموعد
service-card-phone-now = الآن بالهاتف فقط
service-card-hours-unknown = أوقات الدوام: اسألوا عنها
service-card-hours-ask-today = اسألوا هل هو مفتوح الآن.
# $time (text) a time
service-card-at = الساعة { $time }
# $day (text) a weekday
# $time (text) a time
service-card-day-at = { $day } الساعة { $time }
# $from (text) a time
# $to (text) a time
service-card-from-to = من { $from } إلى { $to }
# $hours (text) from and to
service-card-by-appointment = { $hours } بموعد
# $hours (text) from and to
service-card-by-phone = { $hours } بالهاتف
# $hours (text) from and to
service-card-ask-hours = { $hours } (اسألوا)
# $day (text) a weekday
# $hours (text) when it is open
service-card-day = { $day }: { $hours }
service-card-day-closed = مغلق
service-card-day-appointment = بموعد
service-card-day-phone = بالهاتف
service-card-day-unknown = اسألوا
service-card-always = مفتوح ليلًا ونهارًا
service-card-access = كيف؟
service-card-access-either = يمكنكم الذهاب مباشرة أو أخذ موعد.
service-card-access-walk-in = يمكنكم الدخول بدون موعد.
service-card-access-appointment = خذوا موعدًا أولًا.
service-card-access-phone = يمكنكم الاتصال.
service-card-access-home-visit = يأتون إلى بيتكم.
service-card-access-referral = شخص آخر يحيلكم إليها.
# $weeks (number) weeks
# $date (text) when that was so
service-card-waiting = { $weeks ->
    [zero] لا انتظار ({ $date })
    [one] الانتظار أسبوع واحد ({ $date })
    [two] الانتظار أسبوعان ({ $date })
    [few] الانتظار { $weeks } أسابيع ({ $date })
    [many] الانتظار { $weeks } أسبوعًا ({ $date })
   *[other] الانتظار { $weeks } أسبوع ({ $date })
}
service-card-cost = السعر
service-card-cost-free = مجاني
service-card-cost-low = سعر رخيص
service-card-cost-by-income = حسب دخلكم
service-card-language = اللغة
service-card-wheelchair = كرسي متحرك
service-card-wheelchair-yes = الدخول ممكن
service-card-wheelchair-limited = الدخول ممكن جزئيًا
service-card-wheelchair-no = الدخول غير ممكن
service-card-whom = لمن؟
service-card-for-parent = الأهل
service-card-for-expecting = من ينتظر مولودًا
service-card-for-young-person = الشباب
service-card-for-child = الأطفال
service-card-for-carer = من يرعى شخصًا قريبًا
service-card-for-newcomer = القادمون الجدد إلى بلجيكا
service-card-for-everyone = الجميع
# $from (number) years
# $to (number) years
service-card-ages = العمر من { $from } إلى { $to }
# $from (number) years
service-card-ages-from = العمر { $from } أو أكثر
# $to (number) years
service-card-ages-to = العمر حتى { $to }
service-card-who = من يدير هذا؟
service-card-secret = من يعمل هناك ملزَم بالسرّ المهني (beroepsgeheim).
service-card-anonymous = لا داعي لقول اسمكم.
service-card-helps = تساعد في
service-card-ask-line = اسألوا أيضًا عن:
service-card-check = (تحققوا من ذلك)
service-card-doubt = (اسألوا عنه)
# $date (text) when the source was made
service-card-source-of = من { $date }
service-card-source-undated = بدون تاريخ
service-card-wrong = هل هناك شيء غير صحيح؟
service-card-wrong-hint = اكتبوا بالبريد الإلكتروني إلى الشبكة. في الرسالة رمز هذه البطاقة فقط.
# $id (text) the id of the card
service-card-wrong-subject = Wegwijs: غير صحيح، { $id }
