### Steps of the rights on debts, law, papers and family support.

## Debts
step-list-debts-together = اكتبوا معًا ما يدخل، وما تدفعونه، وما بقي عليكم دفعه.
step-choose-debt-help = شاركوا في الاختيار: تديرون مالكم بأنفسكم، أو يديره شخص معكم.
step-no-new-debts = تجنبوا ديونًا جديدة. إذا تغيّر شيء، فقولوا ذلك فورًا.
step-write-debt-petition = ينظر مركز الرعاية الاجتماعية (OCMW) أو مركز الدعم الاجتماعي (CAW) أو محامٍ هل يناسبكم هذا. وتكتبون معًا الطلب إلى القاضي.
step-judge-decides-debts = هل قال القاضي نعم؟ عندها لا يجوز لمن يطلب المال أن يأخذ منكم شيئًا لفترة.
step-live-with-mediator = يستلم الوسيط (bemiddelaar) دخلكم. وتحصلون كل أسبوع أو شهر على مال للعيش.

## Law
step-ask-lawyer-or-bureau = اذهبوا إلى مكتب المحامين. أو اسألوا محاميًا هل يعمل مجانًا (pro deo).
step-collect-income-three-months = خذوا معكم إثباتات دخلكم عن ثلاثة أشهر. غالبًا يكفي إثبات الدخل المعيشي (leefloon) أو دعم آخر.
step-ask-price-first = اسألوا مسبقًا هل تدفعون شيئًا بأنفسكم، وكم.
step-ask-before-court-costs = اطلبوا هذا قبل بدء القضية. يمكن لمحاميكم أن يفعل ذلك.
step-petition-at-registry = أليس لديكم محامٍ؟ اطلبوه في مكتب المحكمة.

## Papers and Dutch
step-appointment-integration = خذوا موعدًا. ينظرون معكم أي دروس أو مرافقة تناسبكم.
step-choose-class-that-fits = اختاروا دروسًا تناسب عملكم. اسألوا أيضًا عن حضانة لطفلكم.
step-ask-class-price = اسألوا كم الثمن. مع دخل قليل أو الدخل المعيشي (leefloon) أو تدريب، تكون غالبًا رخيصة أو مجانية.
step-ask-service-for-interpreter = اطلبوه حين تأخذون الموعد. الجهة نفسها تطلب المترجم.
step-say-your-language = قولوا ما لغتكم. يمكن للمترجم أن يساعد بالهاتف أيضًا.
step-no-child-interprets = لا تجعلوا طفلكم يترجم. الأخبار الصعبة ثقيلة على طفل.
step-register-asylum-brussels = اطلبوا اللجوء في مركز التسجيل (aanmeldcentrum) في بروكسل. هل لديكم أطفال أو مرض؟ قولوا ذلك فورًا.
step-go-to-assigned-place = هل حصلتم على مكان؟ اذهبوا إليه بسرعة واحتفظوا بالرسالة.
step-lawyer-before-reception = اسألوا محاميًا ماذا يعني هذا المأوى لإقامتكم.
step-go-to-ocmw-where-child-stays = اذهبوا إلى مركز الرعاية الاجتماعية (OCMW) حيث يقيم طفلكم فعلًا. يمكنكم أن تقولوا طلبكم أو تكتبوه.
step-read-offer-with-lawyer = هل وصلكم عرض؟ اقرؤوه مع محاميكم قبل أن توقّعوا.
step-register-at-town = سجّلوا في بلديتكم. هناك تحصلون على البطاقة.
step-enrol-school-and-work = سجّلوا طفلكم في المدرسة. هل تبحثون عن عمل؟ اذهبوا إلى مكتب العمل الفلمنكي (VDAB).

## Family and young people
step-ask-someone-to-sign-up = سجّلوا على الموقع. يساعدكم بيت الطفل (Huis van het Kind) أو مركز إرشاد التلاميذ (CLB) أو مركز الدعم الاجتماعي (CAW) أو طبيبكم.
step-first-talk-within-month = الهدف لقاء أول خلال شهر.
step-call-ckg = اتصلوا بمركز قريب منكم أو راسلوه. اسألوا كم يطول الانتظار.
step-ask-stay-price = اسألوا عن السعر. للنوم تدفعون أحيانًا مبلغًا صغيرًا.
step-come-alone-or-together = تعالوا وحدكم، أو مع شخص تثقون به.
step-find-house-nearby = انظروا عبر الإنترنت هل هناك بيت قريب منكم ومتى يفتح.
step-walk-in-no-appointment = ادخلوا مباشرة أو أرسلوا رسالة. عادةً لا حاجة إلى موعد.
step-ask-what-comes-after = هل تحتاجون إلى مساعدة أكثر؟ اسألوا من يمكنه أن يساعدكم بعدها.
step-talk-to-service-first = اكتبوا ما حدث. تحدثوا أولًا، إن أمكن، مع المدرسة أو الجهة.
step-call-or-write-complaint = اتصلوا أو اكتبوا. قولوا أيضًا ما الذي تريدون الوصول إليه.
step-complaint-youth-help = هل الأمر عن مساعدة الشباب (jeugdhulp)؟ هناك أيضًا خط شكاوى مجاني.
