### What to do, one sentence or two a step. Steps are shared between rights.

## School
step-sign-up-in-time = اسألوا المدرسة هل يلزم تسجيل أولي عبر الإنترنت (aanmelden). كثيرًا ما يكون ذلك بين فبراير وأبريل.
step-enrol-at-school = هل هناك مكان؟ سجّلوا طفلكم إذن في تلك المدرسة في الوقت المناسب.
step-ask-written-refusal = هل قالت المدرسة لا؟ اطلبوا السبب مكتوبًا. يحق لكم أن تقدموا شكوى.
step-ask-okan-class = اذهبوا إلى مدرسة واطلبوا دروسًا إضافية في الهولندية. في المدرسة الإعدادية أو الثانوية اسمها OKAN.
step-bring-papers-if-any = خذوا معكم الأوراق إن وُجدت. يحق لطفلكم أن يذهب إلى المدرسة حتى بدون أوراق.
step-ask-which-clb = اسألوا المدرسة أي مركز إرشاد (CLB) يتبع لها. ويمكنكم الاتصال به بأنفسكم.
step-talk-to-care-teacher = قولوا للمعلم أو منسق الرعاية (zorgcoördinator) ما هو الصعب. تحاول المدرسة أولًا أن تساعد بنفسها.
step-ask-clb-to-look = ألا يكفي ذلك؟ اطلبوا أن ينظر مركز إرشاد التلاميذ (CLB) في الأمر أيضًا.
step-read-clb-report = يمكن لمركز إرشاد التلاميذ (CLB) أن يكتب تقريرًا. اقرؤوه معًا وقولوا رأيكم فيه.
step-school-asks-support = بهذا التقرير تطلب المدرسة دعم التعلم (leersteun). اسألوا متى تبدأ المساعدة.
step-ask-school-about-bus = اسألوا عند التسجيل هل هناك باص مدرسة. المدرسة ترتب الطلب.
step-tell-bus-needs = قولوا ما الذي يحتاج إليه طفلكم في الباص.
step-student-confirms-file = ينشئ الطالب حسابًا لدى دائرة منح الدراسة (Studietoelagen)، ويراجع ملفه ويؤكده. وإلا فلا يأتي شيء.
step-study-grant-before-june = اطلبوه ابتداءً من أغسطس، وفي أول يوم من يونيو على الأكثر.
step-help-with-study-grant = هل يصعب ذلك عبر الإنترنت؟ اطلبوا المساعدة من بيت الطفل (Huis van het Kind). أحيانًا يمكن على الورق أيضًا.
step-lower-study-fee = مع المنحة تدفعون أيضًا رسم تسجيل أقل. وأحيانًا كذلك إذا كان دخلكم فوق الحد بقليل.
step-ask-homework-help = اسألوا المدرسة أو مركز الرعاية الاجتماعية (OCMW) أو بيت الطفل (Huis van het Kind) من يساعد.
step-ask-early-in-year = اسألوا في بداية السنة الدراسية. عندها يوجد مكان غالبًا.
step-ask-bridge-person = اسألوا هل لدى المدرسة وسيط (brugfiguur). هو يساعد الأهل في أسئلتهم عن المدرسة.

## Free time
step-ask-uitpas-desk = اسألوا بلديتكم أين تحصلون على البطاقة.
step-show-low-income-proof = خذوا معكم إثباتًا من صندوق المرض (ziekenfonds) أو مركز الرعاية الاجتماعية (OCMW) أو مركز الدعم الاجتماعي (CAW).
step-no-proof-ask-ocmw = أليس لديكم إثبات؟ يمكن لمركز الرعاية الاجتماعية (OCMW) أن ينظر معكم إلى دخلكم.
step-renew-pass = التخفيض صالح عادةً لسنة. اسألوا هل يستمر تلقائيًا.
step-ask-leisure-help = اسألوا قسم وقت الفراغ في بلديتكم (vrijetijdsdienst) أو مركز الرعاية الاجتماعية (OCMW) أو جمعية.
step-say-activity-and-price = قولوا أي نادٍ أو نزهة اخترتم وكم الثمن.
step-ask-direct-payment = اسألوا من يدفع. أحيانًا تدفع الجهة للنادي مباشرة.
step-find-holiday-desk = ابحثوا عن مكتب Rap op Stap، أو اطلبوا المساعدة من جمعية.
step-do-budget-check = أليس لديكم إثبات؟ اسألوا عن فحص الميزانية (budgetcheck).
step-book-early = احجزوا مبكرًا. الأماكن الرخيصة تنفد بسرعة.
step-ask-fund-form = اطلبوا الاستمارة من صندوق المرض (ziekenfonds). يملؤها النادي أو المخيم.
step-hand-in-within-year = أعطوها لصندوق المرض (ziekenfonds) خلال سنة. اسألوا حتى متى يمكن ذلك.

## Food and goods
step-ask-food-help = اسألوا مركز الرعاية الاجتماعية (OCMW) أو مركز الدعم الاجتماعي (CAW) أين تحصلون على طعام. غالبًا يعطونكم رسالة.
step-say-food-is-urgent = ألا يوجد اليوم طعام؟ قولوا إن الأمر مستعجل.
step-ask-cheap-shop = اسألوا أيضًا عن بقالة اجتماعية (sociale kruidenier) أو مطعم اجتماعي (sociaal restaurant).
step-ask-money-help-too = هل لا يكفي المال كل شهر؟ اطلبوا المساعدة أيضًا في دخلكم أو ديونكم.
step-ask-for-baby-goods = اسألوا Kind en Gezin أو مركز الرعاية الاجتماعية (OCMW) أو مركز الدعم الاجتماعي (CAW) من يعطي أغراضًا.
step-say-size-and-need = قولوا ما الذي تحتاجون إليه وما القياس.
step-find-give-shop = ابحثوا أيضًا عن متجر مجاني (geefwinkel) أو مكان يعير الأغراض.
step-ask-for-walk-in-team = اسألوا ممرضة Kind en Gezin عن ملتقى للأهل (inloopteam) في حيّكم.
