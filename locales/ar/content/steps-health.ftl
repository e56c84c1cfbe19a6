### Steps of the rights on childcare and health; several rights share them.

## Childcare
step-tick-lower-price = اطلبوا الشهادة (attest) عبر الإنترنت في Mijn Kind en Gezin. اختاروا سببكم مع الإثباتات.
step-ask-ocmw-childcare-price = أما زال السعر مرتفعًا؟ اطلبوا من مركز الرعاية الاجتماعية (OCMW) أن ينظر في وضعكم.
step-ask-soon-not-back = لا تنتظروا. السعر الأقل يُحسب عادةً من يوم الطلب فقط.
step-contact-childcare-desk = اذهبوا إلى المكتب أو اسألوا بلديتكم عبر الإنترنت.
step-tell-childcare-need = قولوا أي أيام تحتاجون. قولوا أيضًا هل تعملون أو تتعلمون أو تمرون بوقت صعب.
step-ask-more-places = سجّلوا في أكثر من حضانة.
step-ask-organiser-social-price = اسألوا الحضانة أو المخيم عن سعر اجتماعي (sociaal tarief).
step-show-leisure-pass = هل لديكم بطاقة تخفيض لوقت الفراغ؟ أظهروها أيضًا.

## Taxes
step-check-tax-return = اطلبوا من الحضانة شهادة (attest). ألا يوجد المبلغ في تصريحكم الضريبي (aangifte)؟ اكتبوه بأنفسكم.

## Health fund
step-choose-health-fund = اختاروا صندوق مرض (ziekenfonds) أو الصندوق العام. اسألوا مسبقًا عن الاشتراك.
step-register-health-fund = سجّلوا أنفسكم وأطفالكم والشريك، في المكتب أو عبر الإنترنت.
step-ask-fund-backdating = هل دفعتم تكاليف علاج من قبل؟ اسألوا هل ما زالت تُحسب.
step-hand-in-paper-receipts = هل أعطاكم طبيب وصلًا ورقيًا؟ خذوه بسرعة إلى صندوق المرض (ziekenfonds).
step-ask-distance-to-limit = هل تدفعون كثيرًا؟ اسألوا صندوق المرض (ziekenfonds) كم بقي لكم حتى الحد.

## Doctor, dentist and other care
step-ask-pay-share-only = اسألوا عند أخذ الموعد هل يمكنكم دفع حصتكم فقط.
step-ask-medical-file = اطلبوا من طبيب العائلة (huisarts) أن يحفظ ملفكم الطبي (medisch dossier). عندها تدفعون غالبًا أقل، وأحيانًا لا شيء.
step-check-centre-area = اتصلوا بالمركز. اسألوا هل شارعكم تابع له وهل هناك مكان.
step-sign-up-at-centre = سجّلوا بلصيقة صندوق المرض (kleefbriefje). أليس لديكم صندوق مرض؟ قولوا ذلك، فتبحثون معًا عن حل.
step-starts-next-month = عادةً يبدأ التسجيل من الشهر التالي.
step-find-fixed-price-dentist = ابحثوا عن طبيب أسنان بأسعار ثابتة. صندوق المرض (ziekenfonds) يساعدكم في البحث.
step-dentist-each-year = اذهبوا كل سنة، حتى بدون ألم. ويمكن الفحص مرتين في السنة.
step-ask-fund-before-start = اسألوا صندوق المرض (ziekenfonds) مسبقًا ماذا يعيد من التكاليف. أحيانًا يجب أن يوافق أولًا.
step-braces-before-fifteen = تقويم أسنان؟ قدموا الطلب قبل عيد الميلاد الخامس عشر. العلاج المبكر يبدأ قبل سن التاسعة.
step-hand-in-treatment-bill = أعطوا الفاتورة والأوراق لصندوق المرض (ziekenfonds).

## Talking with a psychologist
step-find-network-psychologist = ابحثوا عن أخصائي نفسي من الشبكة في منطقتكم. طبيب العائلة (huisarts) يساعدكم في البحث.
step-look-together-at-first = في الجلسة الأولى تنظرون معًا ما الذي قد يساعد.
step-ask-how-long-wait = اسألوا كم تنتظرون. هل الانتظار طويل؟ اسألوا أين يمكن أسرع.
step-ask-mental-health-centre = هل الأمر صعب أو يطول؟ اسألوا عن مركز للصحة النفسية (centrum voor geestelijke gezondheidszorg).
step-ask-for-referral = تحدثوا مع طبيب العائلة (huisarts) أو مركز إرشاد التلاميذ (CLB) أو مركز الدعم الاجتماعي (CAW). كثيرًا ما يرسلونكم إلى هناك.
step-ask-lower-contribution = هل المبلغ مرتفع؟ اسألوا هل يمكنكم دفع أقل.
