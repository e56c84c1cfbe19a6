### Steps of the rights on income, energy, internet and the bank.

## OCMW
step-show-pending-claim = أظهروا أنكم طلبتم إعانة. ألم تطلبوا شيئًا بعد؟ مركز الرعاية الاجتماعية (OCMW) يساعدكم في ذلك.
step-sign-advance-agreement = توقّعون ورقة. وحين تصل إعانتكم، تعود السلفة إلى مركز الرعاية الاجتماعية (OCMW).
step-ask-ocmw-new-home = اذهبوا إلى مركز الرعاية الاجتماعية (OCMW) في البلدية التي ستسكنون فيها.
step-spend-premium-on-home = اشتروا به ما تحتاجون إليه في البيت. احتفظوا بوصولات الشراء.
step-ask-reference-address = اذهبوا إلى مركز الرعاية الاجتماعية (OCMW) في البلدية التي تكونون فيها عادةً. قولوا إنكم تحتاجون إلى عنوان.
step-private-reference-address = أحيانًا يمكن ذلك أيضًا عند صديق أو قريب. اسألوا أولًا ما الذي يغيّره ذلك لهم.
step-collect-post-often = اذهبوا كثيرًا لأخذ رسائلكم. واذهبوا أيضًا حين يطلب مركز الرعاية الاجتماعية (OCMW) ذلك.
step-renew-reference-address = اسألوا في الوقت المناسب هل يمكنكم الاحتفاظ بالعنوان. هكذا لا تتوقف أي إعانة.
step-ask-before-paying = اطلبوه قبل أن تدفعوا. خذوا معكم الفاتورة أو ورقة التسجيل.
step-ask-through-school = ألا تفضلون أن تطلبوا بأنفسكم؟ أحيانًا يساعدكم في ذلك شخص من المدرسة.

## Maintenance
step-davo-apply = املؤوا الاستمارة، عبر الإنترنت أو على الورق. اتصلوا مجانًا إذا أردتم المساعدة.
step-davo-list-unpaid = اكتبوا في أي أشهر لم يصل شيء أو وصل أقل من اللازم، وفي الماضي أيضًا.
step-davo-no-income-limit = هل يقول أحد إنكم تكسبون أكثر من المسموح؟ هذا الحد القديم لم يعد موجودًا.
step-davo-renew = السلفة (voorschot) لمدة محدودة. اطلبوا تمديدها في الوقت المناسب.

## Appeal
step-appeal-look-at-date = ابحثوا في الرسالة حتى متى يمكنكم الرد، غالبًا ثلاثة أشهر. اطلبوا شرحًا من الجهة بسرعة.
step-appeal-by-letter = أرسلوا رسالة عادية إلى محكمة العمل (arbeidsrechtbank). اشرحوا لماذا لا توافقون. هذا مجاني.
step-appeal-groeipakket = هل الأمر عن إعانة الأطفال (Groeipakket)؟ اطلبوا أولًا الوساطة (bemiddeling)، ثم لجنة النزاعات (geschillencommissie).
step-appeal-ombuds = هل تشعرون أن المعاملة كانت سيئة؟ خدمة الشكاوى (ombudsdienst) تستمع إليكم مجانًا.

## Energy and water
step-say-energy-runs-out = ألا تستطيعون الشحن بعد الآن؟ قولوا فورًا إن الأمر مستعجل.
step-ask-winter-gas = هل تدفعون الغاز مسبقًا؟ اسألوا هل يساعد مركز الرعاية الاجتماعية (OCMW) في الشحن في الشتاء.
step-open-energy-letters = افتحوا كل رسالة عن الكهرباء أو الغاز أو الماء. ألا تفهمونها؟ اطلبوا المساعدة.
step-go-to-lac = اذهبوا إلى لقاء اللجنة (LAC). يمكن أن يذهب معكم شخص من مركز الرعاية الاجتماعية (OCMW) أو مركز الدعم الاجتماعي (CAW).
step-offer-monthly-sum = قولوا كم تستطيعون فعلًا أن تدفعوا كل شهر. هكذا يمكن وضع خطة تقسيط (afbetaalplan).
step-winter-no-cut = من ديسمبر إلى بداية مارس لا يُقطع عنكم عادةً. لكن استمروا في الرد.
step-send-water-certificate = أليس مكتوبًا هناك؟ اطلبوا شهادة (attest) ممن يدفع إعانتكم. أرسلوها إلى شركة الماء.
step-before-end-of-year = اطلبوه قبل نهاية السنة. بعد ذلك لا يمكن.
step-ask-energy-scan = اتصلوا ببيت الطاقة (energiehuis) أو مركز الرعاية الاجتماعية (OCMW). قولوا إنكم تريدون فحصًا مجانيًا.
step-scan-visit = تحصلون على نصائح، وأحيانًا على مصابيح أو رأس دش للتوفير.

## Own home
step-look-before-works = انظروا قبل الأعمال ما هي القواعد الآن. هي تتغير كثيرًا.
step-energy-house-helps = بيت الطاقة (energiehuis) يعطي نصائح وينظر هل يمكنكم الحصول على قرض رخيص.
step-keep-invoices-and-apply = احتفظوا بكل الفواتير. اطلبوا المنحة بسرعة، لأن الفواتير القديمة لا تُحسب أحيانًا.
step-ask-ocmw-emergency-purchase = هل بيتكم سيئ ولا تستطيعون الاقتراض؟ اسألوا مركز الرعاية الاجتماعية (OCMW) عن صندوق الشراء الاضطراري (noodkoopfonds).

## Internet and bank
step-check-internet-right = انظروا على موقع الحكومة هل لكم الحق.
step-ask-operator = اتصلوا بشركة إنترنت أو اذهبوا إليها. اطلبوا العرض الاجتماعي (sociaal aanbod) وأظهروا بطاقة هويتكم.
step-swap-old-social-tariff = هل لديكم تخفيض اجتماعي قديم؟ اسألوا ما هو الأرخص لكم.
step-ask-bank-form = اختاروا بنكًا واطلبوا استمارة الخدمة المصرفية الأساسية (basisbankdienst).
step-temporary-address-is-enough = العنوان المؤقت يكفي. وتُقبل أيضًا أوراق إقامة أخرى غير البطاقة.
step-bank-says-no = هل قال البنك لا؟ اطلبوا السبب مكتوبًا. بعدها يمكنكم أن تشتكوا مجانًا لدى خدمة الشكاوى (ombudsdienst).
