### The Groeipakket rights of a living family.
### .phrase: one line in the list. .what: what it is. .desk: the meaning of the Dutch sentence to say or show at the desk.

right-groeipakket-startbedrag = مبلغ لمرة واحدة عند الولادة
    .phrase = اطلبوه قبل الولادة، عندها يصل أبكر.
    .what = هذا مبلغ واحد لكل طفل يولد. دخلكم لا يؤثر في ذلك. هل نسيتم أن تطلبوه؟ ما زال ذلك ممكنًا حتى خمس سنوات بعد الولادة.
    .desk = أريد أن أطلب مبلغ البداية (startbedrag).

right-groeipakket-adoptie = مبلغ لمرة واحدة عند التبني
    .phrase = اطلبوه حين يسكن الطفل المتبنى معكم.
    .what = هذا مبلغ واحد لطفل تتبنونه. دخلكم لا يؤثر في ذلك.
    .desk = أريد أن أطلب مبلغ البداية للتبني (startbedrag voor adoptie).

right-groeipakket-basisbedrag = مال كل شهر لطفلكم
    .phrase = انظروا هل يصل كل شهر إلى حسابكم.
    .what = هذا مبلغ ثابت في الشهر لكل طفل. عملكم ودخلكم لا يؤثران في ذلك.
    .desk = أريد أن أطلب إعانة الأطفال (Groeipakket) لطفلي.

right-groeipakket-schoolbonus = مال إضافي للسنة الدراسية الجديدة
    .phrase = هذا يأتي في الصيف، بدون طلب.
    .what = هذا مبلغ واحد كل سنة لكل طفل. يتوقف المبلغ على العمر. دخلكم لا يؤثر في ذلك.
    .desk = أريد أن أسأل هل يحصل طفلي على مكافأة المدرسة (schoolbonus).

right-groeipakket-sociale-toeslag = مال إضافي كل شهر عند دخل منخفض
    .phrase = هل انخفض دخلكم؟ اطلبوه بأنفسكم.
    .what = تنظر جهة الدفع (uitbetaler) إلى سنة سابقة. لذلك لا ترى أحيانًا الأسر التي تكسب الآن أقل. مع الدخل المعيشي (leefloon) أو ضمان الدخل للمسنين (inkomensgarantie) أو إعانة الإعاقة، كثيرًا ما يأتي هذا تلقائيًا.
    .desk = أريد أن أطلب العلاوة الاجتماعية (sociale toeslag). لقد انخفض دخلي.

right-groeipakket-kleutertoeslag = مال إضافي لطفلكم في الروضة
    .phrase = سجّلوا طفلكم في المدرسة في الوقت المناسب.
    .what = هذا يأتي حين يبلغ طفلكم ثلاث سنوات، ومرة أخرى حين يبلغ أربع سنوات. عندها يكون طفلكم في روضة (kleuterschool) تعلّم بالهولندية.
    .desk = أريد أن أطلب علاوة الروضة (kleutertoeslag).

right-groeipakket-kinderopvangtoeslag = مال يعود إليكم عن حضانة بسعر ثابت
    .phrase = هذا يأتي عن كل يوم يكون فيه طفلكم في الحضانة.
    .what = هل تدفعون سعرًا لا يتوقف على دخلكم؟ عندها هناك مبلغ عن كل يوم حضانة. وهو يتوقف حين يذهب طفلكم إلى المدرسة.
    .desk = أريد أن أطلب علاوة الحضانة (kinderopvangtoeslag).

right-groeipakket-schooltoeslag = مال للمدرسة كل سنة
    .phrase = انظروا هل وصل قبل رأس السنة.
    .what = هذا يتوقف على دخلكم وعلى أسرتكم. جهة الدفع (uitbetaler) تحسبه بنفسها.
    .desk = أريد أن أطلب علاوة المدرسة (schooltoeslag).

right-groeipakket-zorgtoeslag = مال إضافي كل شهر إذا كان طفلكم يحتاج إلى رعاية أكثر
    .phrase = اطلبوه حتى لو لم تكونوا متأكدين.
    .what = هذا للأطفال الذين لديهم مرض أو إعاقة أو اضطراب في النمو. ينظر طبيب إلى ما يحتاج إليه طفلكم. دخلكم لا يؤثر في ذلك.
    .desk = أريد أن أطلب علاوة الرعاية (zorgtoeslag).

right-groeipakket-ondersteuningstoeslag = مال إضافي عند الحاجة إلى رعاية كثيرة
    .phrase = هذا يأتي بعد القرار بشأن علاوة الرعاية (zorgtoeslag).
    .what = هذا للأطفال الذين يحتاجون إلى رعاية كثيرة جدًا. لا تطلبونه وحده.
    .desk = أريد أن أعرف هل يحصل طفلي على علاوة الدعم (ondersteuningstoeslag).

right-groeipakket-wezentoeslag = مال إضافي بعد وفاة أحد الوالدين
    .phrase = هذا يأتي عادةً تلقائيًا. اسألوا عنه.
    .what = هذا مال إضافي كل شهر لطفلكم. وهو يبقى حتى إذا كان لديكم شريك جديد.
    .desk = أريد أن أطلب علاوة الأيتام (wezentoeslag).

right-groeipakket-pleegzorgtoeslag = مال إضافي لطفل في أسرة بديلة
    .phrase = عند الرعاية لمدة طويلة يذهب هذا إلى الأسرة البديلة.
    .what = هذا مال إضافي كل شهر لطفل في أسرة بديلة (pleegkind). عند الرعاية القصيرة يذهب عادةً إلى الوالدين.
    .desk = أريد أن أسأل من يحصل على علاوة الأسرة البديلة (pleegzorgtoeslag).

right-groeipakket-niet-belgisch-kind = إعانة الأطفال (Groeipakket) لطفل ليس بلجيكيًا
    .phrase = أظهروا بطاقة إقامة طفلكم.
    .what = قد يحصل أيضًا طفل بدون جنسية بلجيكية على إعانة الأطفال (Groeipakket). المهم هو إقامة الطفل، لا إقامة الوالدين. البطاقة البرتقالية (oranje kaart) لا تكفي عادةً.
    .desk = أريد أن أطلب إعانة الأطفال (Groeipakket) لطفلي. هذه هي بطاقة الإقامة.
