### What to do, one sentence or two a step. Steps are shared between rights.

## OCMW
step-go-to-ocmw = اذهبوا إلى القسم الاجتماعي في مركز الرعاية الاجتماعية (OCMW) حيث تسكنون. يمكن لشخص آخر أن يذهب معكم.
step-ask-receipt = اطلبوا إيصال استلام (ontvangstbewijs) عليه التاريخ. قد يُحسب دعمكم ابتداءً من ذلك اليوم.
step-social-inquiry = ينظر عامل اجتماعي (maatschappelijk werker) في وضعكم. أحيانًا يزوركم أيضًا في البيت.
step-wait-for-decision = يجب على مركز الرعاية الاجتماعية (OCMW) أن يقرر خلال ثلاثين يومًا. وتصلكم رسالة بذلك.
step-report-changes = هل تغيّر شيء في أسرتكم أو دخلكم؟ قولوا ذلك فورًا، لأن مركز الرعاية الاجتماعية (OCMW) يطلب إعادة المال الزائد.

## Health
step-join-health-fund = أليس لديكم صندوق مرض (ziekenfonds) بعد؟ انضموا أولًا إلى صندوق. يمكنكم الاختيار بأنفسكم.
step-check-sticker = انظروا إلى لصيقة صندوق المرض (kleefbriefje). إذا انتهى الرمز برقم واحد، فأنتم تحصلون عليه الآن.
step-ask-health-fund = اطلبوا من صندوق المرض (ziekenfonds) أن يتحقق من حقكم.
step-sign-income-form = املؤوا التصريح عن دخلكم. أعيدوه خلال شهرين مع الإثباتات.
step-ask-ocmw-medical-card = اذهبوا إلى مركز الرعاية الاجتماعية (OCMW) في المكان الذي تقيمون فيه. اطلبوا بطاقة طبية (medische kaart).
step-hospital-social-service = هل أنتم في المستشفى الآن؟ اسألوا عن القسم الاجتماعي هناك.
step-ask-doctor-certificate = اطلبوا من الطبيب شهادة للمساعدة الطبية العاجلة (attest dringende medische hulp). تعطونها لمركز الرعاية الاجتماعية (OCMW).

## Childcare and school
step-ask-childcare-price = اسألوا الحضانة هل يتوقف السعر فيها على دخلكم.
step-request-childcare-attestation = اطلبوا الشهادة (attest) عبر الإنترنت في صفحة Mijn Kind en Gezin.
step-get-help-with-attestation = هل يصعب ذلك وحدكم؟ يجب على الحضانة أن تساعدكم. أحيانًا يساعد مركز الرعاية الاجتماعية (OCMW) أيضًا.
step-give-attestation = أعطوا الشهادة (attest) للحضانة قبل اليوم الأول.
step-renew-attestation = هل تغيّرت أسرتكم أو انتهت صلاحية الشهادة (attest)؟ اطلبوا شهادة جديدة.
step-read-school-contribution-list = اطلبوا من المدرسة قائمة التكاليف.
step-check-school-bill = انظروا في الفاتورة ما الذي يدخل في الحد الأعلى للفاتورة المدرسية (maximumfactuur).
step-talk-to-school = هل هناك شيء غير صحيح أو المبلغ كبير؟ تحدثوا مع الإدارة واطلبوا الدفع على أجزاء.

## Energy
step-check-energy-bill = ابحثوا في فاتورتكم عن التعرفة الاجتماعية (sociaal tarief).
step-check-social-tariff = أليست مكتوبة هناك؟ تحققوا على موقع الحكومة، أو اطلبوا المساعدة في ذلك.
step-send-certificate-to-supplier = ألا يأتي ذلك تلقائيًا؟ اطلبوا شهادة (attest) وأرسلوها إلى شركة الطاقة.
step-ask-collective-premium = هل التدفئة مشتركة في المبنى؟ اطلبوا المنحة قبل نهاية ربع السنة.
step-keep-fuel-invoice = احتفظوا بفاتورة تسليم الوقود.
step-again-each-delivery = اطلبوا المساعدة من جديد عند كل تسليم.

## Home
step-answer-rent-premium-letter = انظروا هل تصلكم رسالة معها استمارة. املؤوها قبل التاريخ المكتوب في الرسالة.
step-ask-form-yourself = هل أنتم على القائمة منذ أربع سنوات ولم يصلكم شيء؟ اطلبوا استمارة بأنفسكم.
step-add-lease-and-rent-proof = أرسلوا معها عقد الإيجار وإثبات دفع الإيجار.
step-keep-your-place = ابقوا مسجلين للسكن الاجتماعي. أجيبوا عن كل رسالة من شركة السكن الاجتماعي (woonmaatschappij).
step-ask-help-to-register = اطلبوا المساعدة من شركة السكن الاجتماعي (woonmaatschappij) أو مكتب السكن (woonloket) أو مركز الرعاية الاجتماعية (OCMW).
step-register-for-social-home = سجّلوا عبر الإنترنت أو في المكتب.
step-choose-homes = اختاروا معهم أي أحياء ومساكن تناسب أسرتكم.
step-tell-ocmw-about-arrears = اذهبوا في أقرب وقت إلى مركز الرعاية الاجتماعية (OCMW) مع رسائلكم. قولوا إن عليكم إيجارًا متأخرًا.
step-go-to-hearing = هل وصلتكم رسالة من قاضي الصلح (vrederechter)؟ اذهبوا دائمًا إلى الجلسة.
step-make-agreement = يضع مركز الرعاية الاجتماعية (OCMW) خطة معكم ومع صاحب البيت.
step-keep-paying-rent = ادفعوا بعد ذلك كل شهر إيجاركم وحصتكم من الخطة. وإذا صعب ذلك، فاتصلوا فورًا.

## Talking, safety and law
step-call-chat-or-walk-in = اتصلوا مجانًا، أو استخدموا الدردشة، أو اذهبوا بدون موعد.
step-say-what-you-want = قولوا ما هو مهم لكم. أنتم تختارون ما يحدث بعد ذلك.
step-danger-now-emergency = هل هناك خطر الآن؟ اتصلوا فورًا برقم الطوارئ أو بالشرطة.
step-call-or-chat-free = اتصلوا أو استخدموا الدردشة في وقت تكونون فيه وحدكم.
step-decide-together = تنظرون معًا أي خطوة آمنة. وأنتم تشاركون في القرار.
step-child-can-chat = يمكن أيضًا لطفل أو شاب أن يتصل أو يستخدم الدردشة بنفسه.
step-find-legal-advice-desk = ابحثوا عن يوم استشارة (zitdag) قريب منكم. يمكن لدار العدل (justitiehuis) أو مركز الرعاية الاجتماعية (OCMW) أن يقول لكم أين.
step-bring-letters = خذوا معكم كل الرسائل والعقود، حتى لو لم تفهموها.
step-ask-short-question = قولوا باختصار ما الذي يحدث. اسألوا ماذا عليكم أن تفعلوا أولًا.
step-ask-pro-deo = هل تحتاجون إلى مساعدة أكثر؟ اسألوا هل يمكنكم الحصول على محامٍ مجاني (pro deo).
step-walk-in-or-look-online = ادخلوا مباشرة إلى بيت الطفل (Huis van het Kind) في حيّكم، أو انظروا عبر الإنترنت.
step-join-activity = شاركوا في نشاط يعجبكم. ويمكن لطفلكم أن يأتي معكم.
