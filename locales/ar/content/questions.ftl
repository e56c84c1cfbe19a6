### The questions: what is asked, its short name, why, and the answers. About children the question is about all of them at once.

## Where you live

question-postcode = ما رمزكم البريدي؟
    .short = الرمز البريدي
    .why = بعض الدعم يتوقف على مكان سكنكم. وهكذا نرى أيضًا أي مساعدة قريبة منكم.
    .hint = هي الأرقام الأربعة التي بجانب اسم بلديتكم.

question-address_kind = أين تسكنون أو تنامون الآن؟
    .short = المكان
    .why = هكذا نعرف أي جهة يمكنها مساعدتكم. هناك مساعدة حتى بدون عنوان.
    .opt-own_address = في عنواني الخاص
    .opt-staying_with_someone = عند شخص في بيته
    .opt-reference_address = لديّ عنوان مرجعي (referentieadres)
    .opt-reception_centre = في مركز استقبال
    .opt-no_fixed_place = ليس لديّ مكان ثابت

## Children

question-children = من هم الأطفال في أسرتكم؟
    .short = الأطفال
    .why = كثير من الدعم يتوقف على عدد الأطفال وأعمارهم.
    .hint = احسبوا أيضًا الأطفال الذين لا يسكنون دائمًا معكم. واحسبوا أيضًا الشباب حتى نحو خمس وعشرين سنة.

question-children-born = متى وُلد كل طفل؟
    .short = الولادة
    .why = يتغير الدعم مع عمر الطفل.
    .hint = السنة والشهر يكفيان.

question-children-kind = ما صلة كل طفل بأسرتكم؟
    .short = الصلة
    .why = هناك دعم خاص للأطفال في الأسر البديلة وللأطفال بالتبني.
    .hint = كل الأطفال يُحسبون.
    .opt-own = وُلد في أسرتنا
    .opt-partners_child = طفل شريكي أو شريكتي
    .opt-adopted = طفل بالتبني
    .opt-foster = طفل عندنا كأسرة بديلة (pleegkind)
    .opt-relatives_child = طفل أقارب أو أصدقاء

question-children-lives_here = هل يسكن كل طفل معكم؟
    .short = يسكن هنا
    .why = أحيانًا يحصل أحد الوالدين على الدعم، وأحيانًا الآخر.
    .opt-always = نعم، دائمًا
    .opt-shared = جزءًا من الوقت
    .opt-elsewhere = لا، في مكان آخر

question-children-domicile = ما العنوان المسجّل لكل طفل؟
    .short = العنوان المسجّل
    .why = تنظر الجهة المختصة إلى العنوان الذي تعرفه البلدية.
    .hint = اسمه العنوان الرسمي (domicilie).
    .opt-here = عنواني
    .opt-other_parent = عند الطرف الآخر (الأب أو الأم)
    .opt-elsewhere = في مكان آخر

## Pregnancy and birth

question-expecting = هل تنتظرون مولودًا، أو وُلد لكم طفل قبل وقت قصير؟
    .short = مولود قادم
    .why = عند الولادة هناك دعم يجب أن تطلبوه في الوقت المناسب.
    .hint = يمكن أن يكون الجواب عن الشريك أو الشريكة أيضًا.
    .opt-no = لا
    .opt-pregnant = نعم، هناك مولود قادم
    .opt-just_had_baby = نعم، وُلد طفل قبل وقت قصير

question-due_month = في أي شهر يأتي المولود؟
    .short = شهر الولادة
    .why = بعض الدعم يمكنكم أن تطلبوه قبل الولادة.
    .hint = التقريب يكفي.

# $days (number) days
question-loss = متى فقدتم الجنين أو المولود؟
    .short = الفقدان
    .why = بعد هذا الفقدان قد يكون هناك دعم ووقت للراحة. لا داعي لأن تقولوا شيئًا.
    .hint = خذوا وقتكم. يمكنكم تخطي هذا السؤال.
    .opt-no = هذا لم يحدث
    .opt-before_180_days = في أول ستة أشهر من الحمل، قبل اليوم { $days }
    .opt-from_180_days = بعد ستة أشهر من الحمل، ابتداءً من اليوم { $days }
    .opt-after_birth = بعد الولادة

## Household

question-answering_as = من أنتم؟
    .short = أنتم
    .why = عندها نختار الكلمات المناسبة.
    .opt-parent = أنا أب أو أم
    .opt-expecting = أنتظر مولودًا
    .opt-young_person = أنا شاب أو شابة
    .opt-carer = أعتني بطفل شخص آخر
    .opt-helper = أساعد أسرة

# $to (number) highest age, or the age under which it is
# $from (number) lowest age
question-own_age = كم عمركم؟
    .short = العمر
    .why = بعض الدعم هو للشباب أو لكبار السن.
    .hint = هل تساعدون شخصًا؟ اختاروا عمر ذلك الشخص.
    .opt-under_18 = { $to ->
        [zero] أقل من سنة
        [one] أقل من سنة
        [two] أقل من سنتين
        [few] أقل من { $to } سنوات
        [many] أقل من { $to } سنة
       *[other] أقل من { $to } سنة
    }
    .opt-18_25 = { $to ->
        [zero] أقل من سنة
        [one] حتى سنة واحدة
        [two] حتى سنتين
        [few] من { $from } إلى { $to } سنوات
        [many] من { $from } إلى { $to } سنة
       *[other] من { $from } إلى { $to } سنة
    }
    .opt-26_64 = { $to ->
        [zero] أقل من سنة
        [one] حتى سنة واحدة
        [two] حتى سنتين
        [few] من { $from } إلى { $to } سنوات
        [many] من { $from } إلى { $to } سنة
       *[other] من { $from } إلى { $to } سنة
    }
    .opt-65_plus = { $from ->
        [zero] كل الأعمار
        [one] سنة واحدة أو أكثر
        [two] سنتان أو أكثر
        [few] { $from } سنوات أو أكثر
        [many] { $from } سنة أو أكثر
       *[other] { $from } سنة أو أكثر
    }

question-household_form = مع من تسكنون؟
    .short = الأسرة
    .why = بعض الحدود تختلف إذا كنتم تتولون رعاية الأسرة وحدكم.
    .opt-single = بدون شريك، مع أطفال أو بدونهم
    .opt-couple = مع الزوج أو الزوجة أو الشريك
    .opt-living_with_family = عند والديّ أو أقاربي، بدون شريك

question-adults = كم شخصًا بالغًا يسكن في البيت؟
    .short = البالغون
    .why = تنظر الجهة المختصة أحيانًا إلى كل من يسكن في البيت.
    .hint = احسبوا أنفسكم أيضًا. لا تحسبوا الأطفال.

question-separated_parent = هل أنتم منفصلون عن الأب أو الأم لأحد الأطفال؟
    .short = منفصلون
    .why = بعد الانفصال هناك أحيانًا دعم إضافي.
    .opt-yes = نعم
    .opt-no = لا

question-maintenance_unpaid = هل على الطرف الآخر (الأب أو الأم) أن يدفع نفقة (alimentatie)، لكن المال لا يصل؟
    .short = النفقة
    .why = يمكن لدائرة حكومية أحيانًا أن تدفع جزءًا مسبقًا.
    .hint = النفقة هي مال للطفل من الطرف الآخر، الأب أو الأم.
    .opt-yes = نعم، لا يصل أو لا يصل كاملًا
    .opt-no = لا

question-maintenance_title = هل النفقة (alimentatie) مكتوبة على ورق عند قاضٍ أو كاتب عدل (notaris)؟
    .short = ورقة النفقة
    .why = تطلب الجهة المختصة تلك الورقة لكي تستطيع المساعدة.
    .hint = حكم، أو عقد رسمي، أو اتفاق وافق عليه القاضي.
    .opt-yes = نعم
    .opt-no = لا

question-children-parent_deceased = هل توفي الأب أو الأم لأحد الأطفال؟
    .short = وفاة الأب أو الأم
    .why = هناك دعم إضافي للأطفال الذين فقدوا أبًا أو أمًا.
    .hint = خذوا وقتكم. يمكنكم تخطي هذا السؤال.
    .opt-no = لا
    .opt-one = نعم، الأب أو الأم
    .opt-both = نعم، الأب والأم

## School and childcare

question-children-school = إلى أي مدرسة يذهب كل طفل؟
    .short = المدرسة
    .why = لكل مدرسة مزايا مختلفة.
    .opt-none = لا يذهب إلى المدرسة
    .opt-nursery = الروضة (kleuterschool)
    .opt-primary = المدرسة الابتدائية
    .opt-secondary = المدرسة الإعدادية أو الثانوية
    .opt-higher = معهد عالٍ أو جامعة

question-children-school_type = هل هي مدرسة عادية أو تعليم لذوي الاحتياجات الخاصة (buitengewoon onderwijs)؟
    .short = نوع المدرسة
    .why = في التعليم لذوي الاحتياجات الخاصة هناك أحيانًا نقل مجاني.
    .opt-ordinary = مدرسة عادية
    .opt-special = تعليم لذوي الاحتياجات الخاصة (buitengewoon onderwijs)

question-children-school_language = بأي لغة تعلّم المدرسة؟
    .short = لغة المدرسة
    .why = بعض الدعم هو فقط لمدرسة تعلّم بالهولندية.
    .opt-dutch = الهولندية
    .opt-other = لغة أخرى

question-children-childcare = هل يذهب كل طفل صغير إلى الحضانة؟
    .short = الحضانة
    .why = سعر الحضانة يحدد أي دعم موجود.
    .hint = مثلًا حضانة أو مربية أطفال في بيتها (onthaalouder).
    .opt-none = لا، لا حاجة إلى ذلك
    .opt-income_based = نعم، ندفع حسب دخلنا
    .opt-fixed_price = نعم، سعر الحضانة ثابت
    .opt-looking = لا، نبحث عن مكان

question-children-after_school_care = هل تدفعون لرعاية الأطفال قبل المدرسة أو بعدها، أو في العطلة؟
    .short = الرعاية بعد المدرسة
    .why = كثير من البلديات تعطي تخفيضًا لهذه الرعاية.
    .opt-yes = نعم
    .opt-no = لا

## Care

question-children-care_need = هل يحتاج أحد الأطفال إلى رعاية إضافية؟
    .short = رعاية طفل
    .why = لهؤلاء الأطفال هناك مال ومساعدة إضافية.
    .hint = بسبب مرض أو إعاقة أو نمو مختلف.
    .opt-no = لا
    .opt-suspected = ربما، نظن ذلك
    .opt-recognised = نعم، هناك قرار رسمي

question-adult_care_need = هل يحتاج شخص بالغ في البيت إلى رعاية إضافية؟
    .short = رعاية بالغ
    .why = للرعاية في البيت هناك ميزانيات ومساعدة.
    .hint = بسبب مرض أو إعاقة أو تقدم في العمر.
    .opt-no = لا
    .opt-suspected = ربما، نظن ذلك
    .opt-recognised = نعم، هناك قرار رسمي
    .tick-suspected = ربما لدى أحد البالغين إعاقة
    .tick-recognised = لدى أحد البالغين إعاقة معترف بها

question-long_illness = هل في البيت شخص مريض منذ وقت طويل؟
    .short = مرض طويل
    .why = من يمرض طويلًا يدفع أحيانًا أقل للعلاج.
    .opt-yes = نعم
    .opt-no = لا
    .tick-yes = في البيت شخص مريض منذ وقت طويل

question-informal_carer = هل تعتنون كثيرًا بشخص مريض أو بحاجة إلى مساعدة؟
    .short = رعاية شخص قريب
    .why = من يعتني بغيره قد يحصل هو نفسه على دعم أيضًا.
    .hint = اسم ذلك رعاية شخص قريب (mantelzorg). قد يكون طفلًا أو شريكًا أو أحد الوالدين أو جارًا.
    .opt-yes = نعم
    .opt-no = لا
    .tick-yes = أعتني بشخص يحتاج إلى مساعدة

## Home

question-housing = كيف تسكنون الآن؟
    .short = السكن
    .why = دعم السكن يختلف بين المستأجر والمالك.
    .opt-private_rent = أستأجر من شخص أو من شركة خاصة
    .opt-social_rent = أستأجر سكنًا اجتماعيًا
    .opt-owner = البيت ملكي أو ملك شريكي أو شريكتي
    .opt-with_family = أسكن عند أقارب أو أصدقاء
    .opt-shelter = أقيم في مأوى
    .opt-homeless = ليس لديّ بيت الآن

question-eviction_threat = هل من الممكن أن تضطروا إلى ترك مسكنكم؟
    .short = فقدان المسكن
    .why = عندها هناك مساعدة يجب أن تبدأ بسرعة.
    .hint = مثلًا بسبب رسالة من صاحب البيت أو من القاضي.
    .opt-yes = نعم
    .opt-no = لا
    .tick-yes = قد أفقد مسكني

question-bad_housing = هل في مسكنكم مشاكل كبيرة؟
    .short = مسكن سيئ
    .why = يمكن للبلدية أن تفحص المسكن مجانًا.
    .hint = مثلًا رطوبة أو عفن أو برد أو كهرباء خطرة.
    .opt-yes = نعم
    .opt-no = لا
    .tick-yes = مسكني سيئ: رطوبة أو عفن أو خطر

question-owns_property = هل لديكم في أي مكان بيت أو أرض للبناء، ولو جزء منها؟
    .short = بيت أو أرض
    .why = من لديه بيت أو أرض لا يمكنه عادةً استئجار سكن اجتماعي.
    .hint = يُحسب هذا أيضًا في بلد آخر.
    .opt-yes = نعم
    .opt-no = لا
    .tick-yes = أملك بيتًا أو أرضًا، هنا أو في مكان آخر

question-moved_recently = هل بدأ عقد إيجاركم قبل أقل من ثلاثة أشهر؟
    .short = انتقال جديد
    .why = للمسكن الجديد هناك دعم مهلته قصيرة.
    .opt-yes = نعم
    .opt-no = لا
    .tick-yes = عقد إيجاري عمره أقل من ثلاثة أشهر

question-previous_home = أين كنتم تسكنون قبل الانتقال؟
    .short = المسكن السابق
    .why = من يأتي من مسكن سيئ قد يحصل أحيانًا على دعم.
    .opt-ordinary = في مسكن عادي
    .opt-unfit = في مسكن أُعلن رسميًا أنه غير صالح
    .opt-homeless = لم يكن لديّ بيت

question-waiting_list_years = منذ كم سنة أنتم على قائمة السكن الاجتماعي؟
    .short = السنوات على القائمة
    .why = من ينتظر طويلًا قد يحصل على منحة الإيجار (huurpremie).
    .hint = ألستم على القائمة؟ اختاروا صفرًا.

question-monthly_rent = كم إيجاركم في الشهر؟
    .short = الإيجار
    .why = لبعض الدعم يجب ألا يكون الإيجار مرتفعًا جدًا.
    .hint = بدون الكهرباء والماء والتدفئة.

## Energy

question-heating = بماذا تدفئون بيتكم؟
    .short = التدفئة
    .why = بعض الدعم يتوقف على طريقة التدفئة.
    .opt-natural_gas = الغاز الطبيعي
    .opt-heating_oil = زيت التدفئة أو المازوت (stookolie)
    .opt-propane = غاز البروبان في خزان كبير
    .opt-bottled_gas = قوارير الغاز
    .opt-electricity = الكهرباء
    .opt-district = تدفئة من شبكة للحي كله
    .opt-wood = الحطب أو حبيبات الخشب
    .opt-other = شيء آخر

# $days (number) days
question-fuel_delivered = متى كان آخر تسليم لزيت التدفئة (stookolie) أو البروبان؟
    .short = آخر تسليم
    .why = بعد التسليم لديكم وقت قصير فقط لطلب الدعم.
    .hint = انظروا في الفاتورة.
    .opt-within_60_days = { $days ->
        [zero] اليوم
        [one] في آخر يوم
        [two] في آخر يومين
        [few] في آخر { $days } أيام
        [many] في آخر { $days } يومًا
       *[other] في آخر { $days } يوم
    }
    .opt-earlier = قبل ذلك
    .opt-not_yet = لم يحدث بعد

question-energy_arrears = هل لديكم فواتير غاز أو كهرباء أو ماء غير مدفوعة؟
    .short = ديون الطاقة أو الماء
    .why = هناك مساعدة لكي لا تبقوا بدون طاقة أو ماء.
    .opt-yes = نعم
    .opt-no = لا
    .tick-yes = لديّ فواتير غاز أو كهرباء أو ماء غير مدفوعة

question-prepaid_meter = هل عليكم أن تدفعوا مسبقًا للغاز أو الكهرباء؟
    .short = عداد الدفع المسبق
    .why = من يدفع مسبقًا قد يحصل في الشتاء أحيانًا على مساعدة إضافية.
    .hint = يكون ذلك بعداد الدفع المسبق (budgetmeter) أو بعداد رقمي.
    .opt-yes = نعم
    .opt-no = لا
    .tick-yes = لديّ عداد الدفع المسبق (budgetmeter)

## Health insurance fund

question-health_fund = هل أنتم أعضاء في صندوق مرض (ziekenfonds)؟
    .short = صندوق المرض
    .why = يعيد صندوق المرض إليكم جزءًا كبيرًا من فاتورة الطبيب.
    .hint = يسمى صندوق المرض أيضًا mutualiteit.
    .opt-yes = نعم
    .opt-no = لا

question-increased_reimbursement = هل لديكم التعويض المرتفع (verhoogde tegemoetkoming) من صندوق المرض؟
    .short = التعويض المرتفع
    .why = به تدفعون أقل للطبيب والباص ووقت الفراغ.
    .hint = انظروا إلى لصيقة صندوق المرض (kleefbriefje). هل ينتهي الرمز برقم واحد؟ إذن أنتم تحصلون عليه.
    .opt-yes = نعم
    .opt-no = لا

## Work and benefits

question-income_sources = مم تعيشون الآن، أنتم والشريك؟
    .short = مصادر الدخل
    .why = مع بعض أنواع الدخل يأتي دعم آخر تلقائيًا.
    .hint = اختاروا كل ما يناسب.
    .opt-employee = راتب من صاحب عمل
    .opt-self_employed = مشروع خاص أو عمل حر
    .opt-civil_servant = راتب موظف حكومي
    .opt-unemployment = إعانة البطالة
    .opt-sickness = إعانة المرض أو الحادث
    .opt-living_wage = الدخل المعيشي (leefloon) أو مال من مركز الرعاية الاجتماعية (OCMW)
    .opt-disability_allowance = إعانة الإعاقة (tegemoetkoming)
    .opt-elderly_allowance = ضمان الدخل للمسنين (inkomensgarantie)
    .opt-elderly_care_budget = ميزانية الرعاية للمسنين (zorgbudget)
    .opt-maintenance = النفقة (alimentatie)
    .opt-other = مال آخر

question-work_sector = أين تعملون؟
    .short = نوع العمل
    .why = حقوقكم في الإجازة تتوقف على مكان عملكم.
    .opt-private = في شركة أو جمعية (vzw)
    .opt-public = عند الحكومة
    .opt-education = في التعليم

question-benefit_three_months = هل تعيشون من إعانة منذ ثلاثة أشهر أو أكثر، بدون عمل؟
    .short = إعانة طويلة
    .why = عندها ينظر صندوق المرض أحيانًا إلى دخلكم بطريقة أخرى.
    .opt-yes = نعم
    .opt-no = لا

question-job_seeking = هل تبحثون عن عمل؟
    .short = البحث عن عمل
    .why = من يبحث عن عمل يمكنه الحصول على مساعدة مجانية.
    .opt-yes = نعم
    .opt-no = لا
    .tick-yes = أبحث عن عمل

question-in_training = هل تتابعون تدريبًا لدى مكتب العمل الفلمنكي (VDAB) أو عن طريقه؟
    .short = تدريب
    .why = عندها قد تحصلون أحيانًا على مال للحضانة والمواصلات.
    .opt-yes = نعم
    .opt-no = لا
    .tick-yes = أتابع تدريبًا من مكتب العمل الفلمنكي (VDAB)

## Income

question-net_month_income = كم من المال يدخل في الشهر لكم وللشريك معًا؟
    .short = الدخل في الشهر
    .why = لكثير من الدعم يجب ألا يكون الدخل مرتفعًا جدًا.
    .hint = اجمعوا الراتب والإعانات كما تصل إلى حسابكم. لا تحسبوا إعانة الأطفال (Groeipakket) ولا النفقة (alimentatie) ولا ميزانيات الرعاية (zorgbudget).

question-household_income = كم تكسبون أنتم والشريك معًا في السنة، قبل خصم الضرائب (bruto)؟
    .short = الدخل في السنة
    .why = تنظر الجهات المختصة إلى الدخل الإجمالي الخاضع للضريبة في سنة كاملة.
    .hint = هذا مكتوب في كشف الضرائب (aanslagbiljet).

question-income_dropped = هل دخلكم الآن أقل بوضوح مما كان قبل سنتين؟
    .short = دخل أقل
    .why = كثيرًا ما تنظر الجهات المختصة إلى دخل قديم. عندها يمكنكم أن تطلبوا حسابًا جديدًا.
    .opt-yes = نعم
    .opt-no = لا
    .tick-yes = نكسب أقل بكثير من قبل

## Residence

question-residence = ما نوع إقامتكم في بلجيكا؟
    .short = الإقامة
    .why = بعض الحقوق تتوقف على إقامتكم. لا أحد غيركم يرى إجابتكم.
    .hint = يمكنكم تخطي هذا السؤال. عندها نعرض كل ما قد يكون ممكنًا. هل تنتظرون قرار اللجوء؟ اختاروا ذلك، حتى مع البطاقة البرتقالية.
    .opt-belgian = لديّ الجنسية البلجيكية
    .opt-eu = أنا من بلد آخر في الاتحاد الأوروبي
    .opt-residence_card = لديّ بطاقة إقامة
    .opt-temporary_protection = لديّ حماية مؤقتة
    .opt-asylum_procedure = أنتظر قرارًا بشأن اللجوء
    .opt-attestation_ai = لديّ بطاقة برتقالية (oranje kaart)
    .opt-no_papers = ليست لديّ الآن أوراق إقامة

question-protected_status = هل اعتُرف بكم كلاجئين أو حصلتم على الحماية الفرعية (subsidiaire bescherming)؟
    .short = الحماية
    .why = مع هذه الحماية لكم الحق في أشياء أكثر.
    .opt-yes = نعم
    .opt-no = لا

question-children-residence = ما نوع إقامة كل طفل؟
    .short = إقامة الطفل
    .why = قد تكون للطفل حقوق غير حقوق والديه.
    .hint = يمكنكم تخطي هذا السؤال.
    .opt-belgian = لديه الجنسية البلجيكية
    .opt-eu = من بلد آخر في الاتحاد الأوروبي
    .opt-residence_card = لديه بطاقة إقامة
    .opt-temporary_protection = لديه حماية مؤقتة
    .opt-asylum_procedure = ينتظر قرارًا بشأن اللجوء
    .opt-attestation_ai = لديه بطاقة برتقالية (oranje kaart)
    .opt-no_papers = ليست لديه الآن أوراق إقامة

question-newcomer = هل تسكنون في بلجيكا منذ أقل من سنتين؟
    .short = جدد في بلجيكا
    .why = للقادمين الجدد هناك دروس ومرافقة.
    .opt-yes = نعم
    .opt-no = لا
    .tick-yes = أنا هنا منذ أقل من سنتين

## Debts

question-debts = هل لديكم ديون أو فواتير لا تستطيعون دفعها؟
    .short = الديون
    .why = هناك مساعدة مجانية لكي ترتاحوا من جديد.
    .hint = هذا حال كثير من الأسر.
    .opt-yes = نعم
    .opt-no = لا
    .tick-yes = لديّ ديون

question-debt_help = هل تحصلون الآن على مساعدة في ديونكم؟
    .short = مساعدة في الديون
    .why = من يحصل على هذه المساعدة له أحيانًا حق في طاقة أرخص.
    .opt-none = لا
    .opt-mediation = نعم، مساعدة في الميزانية (budgethulp) أو وساطة في الديون (schuldbemiddeling)
    .opt-collective = نعم، تسوية جماعية للديون عن طريق القاضي (collectieve schuldenregeling)
    .tick-mediation = أحصل على مساعدة في الميزانية (budgethulp) أو وساطة في الديون (schuldbemiddeling)
    .tick-collective = أنا في تسوية جماعية للديون (collectieve schuldenregeling)

## What you would like

question-help_wanted = في أي شيء تودّون المساعدة؟
    .short = مساعدة في
    .why = أنتم تختارون ما هو مهم. ثم نعرض من يمكنه المساعدة.
    .hint = اختاروا كل ما يناسب. ويمكنكم ألا تختاروا شيئًا.
    .opt-parenting = التربية
    .opt-talking = الحديث مع أحد
    .opt-child_feelings = طفلي لا يشعر بأنه بخير
    .opt-violence = لا أشعر دائمًا بالأمان، أو طفلي لا يشعر به
    .opt-separation = الانفصال
    .opt-grief = الحزن على شخص لم يعد معنا
    .opt-addiction = الكحول أو المخدرات أو القمار أو ألعاب الفيديو
    .opt-school_trouble = صعوبة في المدرسة
    .opt-learn_dutch = تعلم الهولندية
    .opt-legal = نصيحة عن القوانين والحقوق
    .opt-papers = الأوراق والاستمارات
    .opt-work = إيجاد عمل
    .opt-housing = إيجاد مسكن
    .opt-money = تدبير المصروف
    .opt-food = الطعام
    .opt-stuff = ملابس أو أغراض للمولود أو أثاث
    .opt-meeting_people = التعرف إلى الناس
    .opt-complaint = شكوى من جهة ما

question-dutch_level = ما مستواكم في اللغة الهولندية؟
    .short = الهولندية
    .why = عندها نعرف هل يمكن لدروس أو لمترجم أن يساعد.
    .opt-good = جيد
    .opt-little = قليل
    .opt-none = ليس بعد

question-interests = عن ماذا تريدون نصائح؟
    .short = نصائح
    .why = للأسر هناك تخفيضات كثيرة لأشياء جميلة.
    .hint = اختاروا كل ما يناسب.
    .opt-sport_culture = الرياضة والموسيقى والثقافة
    .opt-transport = الباص والقطار
    .opt-internet = الإنترنت والكمبيوتر
    .opt-holiday = العطلة والنزهات
    .opt-library_play = المكتبة واللعب
