### Steps of the rights on birth, leave and work; several rights share them.

## After a stillbirth
step-call-payer-calmly = اتصلوا بجهة الدفع (uitbetaler) حين تكونون مستعدين لذلك. ويمكن لشخص آخر أن يتصل.
step-hand-in-stillbirth-paper = اطلبوا من البلدية الشهادة الرسمية لطفلكم (akte). أعطوها لجهة الدفع (uitbetaler).
step-name-your-baby = يمكن أن يُكتب لطفلكم اسم في الشهادة.
step-rest-after-loss = راحتكم وإجازتكم بعد الولادة تبقيان عادةً. اسألوا صندوق المرض (ziekenfonds) وصاحب العمل.

## Around a birth
step-welcome-home-visit = بعد الولادة تتصل بكم Kind en Gezin من نفسها. ويمكنكم أنتم أيضًا الاتصال.
step-visit-clinic-free = اذهبوا مع طفلكم إلى عيادة الأطفال الرضع (consultatiebureau). هذا مجاني.
step-you-choose-appointments = أنتم تختارون أي مواعيد تريدون.
step-ask-home-care-service = اطلبوا رعاية ما بعد الولادة (kraamzorg) من خدمة المساعدة في البيت (gezinszorg)، والأفضل من الشهر الخامس. اسألوا أيضًا عن السعر.
step-plan-help-after-birth = اتفقوا على المساعدة التي تريدونها: العناية بالمولود أو الغسيل أو الطبخ.
step-ask-fund-birth-gift = اسألوا صندوق المرض (ziekenfonds) والبلدية عن منحة أو هدية للمولود.
step-ask-soon-after-birth = لا تنتظروا طويلًا. أحيانًا يجب طلبه خلال سنة.
step-due-date-statement = أعطوا شهادة (attest) من الطبيب لصاحب العمل ولصندوق المرض (ziekenfonds).
step-plan-rest-weeks = عادةً ترتاحون خمسة عشر أسبوعًا، ومع التوائم أكثر. أسبوع واحد قبلها وتسعة أسابيع بعدها إلزامية.
step-plan-rest-self-employed = يمكنكم الراحة اثني عشر أسبوعًا. منها ثلاثة أسابيع إلزامية.
step-hand-in-birth-record = أعطوا الشهادة الرسمية (akte) لصندوق المرض (ziekenfonds) حين تصلكم.
step-ask-fund-how-much = اسألوا كم هي إعانتكم. هل تعملون عند الحكومة؟ اسألوا صاحب العمل عن القواعد.
step-tell-self-employed-funds = أخبروا صندوق المرض (ziekenfonds) وصندوق التأمين الاجتماعي (sociaal verzekeringsfonds). أعطوا الشهادة الرسمية (akte) لاحقًا.
step-ask-household-cheques = يسألكم صندوق التأمين الاجتماعي هل تريدون قسائم الخدمات (dienstencheques). ألم يصلكم شيء؟ اتصلوا بأنفسكم.
step-free-quarters = بعد ولادة حديثة كثيرًا ما لا تدفعون اشتراكات مدة نصف سنة. هذا يأتي تلقائيًا.

## Leave
step-tell-employer-in-writing = اطلبوه مسبقًا من صاحب العمل كتابةً. احتفظوا بنسخة.
step-choose-birth-leave-days = اختاروا أيامكم بأنفسكم، خلال أربعة أشهر بعد الولادة.
step-ask-fund-leave-form = اطلبوا الاستمارة من صندوق المرض (ziekenfonds).
step-ask-employer-months-before = اطلبوه من صاحب العمل كتابةً قبل عدة أشهر.
step-choose-leave-form = اختاروا كيف: توقف كامل، أو نصف الوقت، أو جزء صغير من الأسبوع.
step-ask-rva = اطلبوا الإعانة عبر الإنترنت من دائرة البطالة (RVA)، عادةً خلال شهرين بعد البدء.
step-prove-reason = اطلبوا إثباتًا للسبب، مثل شهادة (attest) من الطبيب.
step-ask-flemish-leave-desk = اطلبوا بعدها الإعانة عبر الإنترنت من الحكومة الفلمنكية.
step-recognise-carer = هل تريدون إجازة رعاية شخص قريب (mantelzorgverlof)؟ اطلبوا الاعتراف بكم من صندوق المرض (ziekenfonds). صارت الإجازة أطول منذ وقت قريب.
step-ask-employer-week-before = اطلبوه من صاحب العمل كتابةً قبل سبعة أيام. هل طفلكم في المستشفى؟ أحيانًا يمكن أسرع.
step-register-child-at-home = سجّلوا طفلكم على عنوانكم.

## Work and benefits
step-register-vdab-at-once = سجّلوا خلال ثمانية أيام في مكتب العمل الفلمنكي (VDAB). هل ترعون مريضًا؟ اسألوا هل يمكن ألا تبحثوا عن عمل لفترة.
step-go-to-benefit-payer = اذهبوا فورًا إلى نقابة (vakbond) أو إلى الصندوق العام للبطالة، خلال شهرين على الأكثر. لا تنتظروا كل الأوراق.
step-look-at-end-date = تستمر الإعانة عادةً سنتين على الأكثر. انظروا في رسالتكم متى تتوقف.
step-benefit-stopped = هل توقفت الإعانة؟ اذهبوا إلى مركز الرعاية الاجتماعية (OCMW). أُلغي جزء من القواعد الجديدة. دائرة البطالة (RVA) تكتب بنفسها إلى من يحق لهم شيء بسبب ذلك.
step-send-certificate-fast = اطلبوا فورًا شهادة (attest) من الطبيب. أرسلوها بسرعة إلى صندوق المرض (ziekenfonds)، فالتأخر يكلف مالًا. وأخبروا صاحب العمل أيضًا.
step-fill-in-fund-forms = املؤوا أوراق صندوق المرض (ziekenfonds). يمكنكم طلب المساعدة.
step-go-to-fund-doctor = هل وصلكم موعد عند طبيب صندوق المرض؟ اذهبوا إليه حتمًا.
step-ask-vdab-counsellor = اسألوا مسبقًا مرافقكم في مكتب العمل الفلمنكي (VDAB) أي تكاليف تعود إليكم.
step-keep-childcare-invoices = احتفظوا بالفواتير والتذاكر. أعطوها مع كشف المصاريف (onkostennota).
step-ask-if-jobbonus-exists = اسألوا خط المعلومات الفلمنكي (Vlaamse infolijn) هل ما زالت منحة العمل (jobbonus) موجودة.
step-check-citizen-profile-account = هل وصلتكم رسالة؟ اكتبوا رقم حسابكم في Mijn Burgerprofiel.
step-check-payslip-bonus = انظروا هل كُتب werkbonus في قسيمة راتبكم (loonbrief). إن لم يُكتب، فاسألوا صاحب العمل.
step-ask-neighbourhood-work = اسألوا مكتب العمل الفلمنكي (VDAB) أو مركز الرعاية الاجتماعية (OCMW) هل يناسبكم العمل في الحي (wijk-werken).
step-check-effect-on-benefit = اسألوا مسبقًا كيف يؤثر ذلك في إعانتكم أو الدخل المعيشي (leefloon).
