### Conditions that no answer can hold. Shown as 'there are more conditions'.

need-okan-secondary = صف القادمين الجدد (OKAN) من سن اثنتي عشرة إلى ثماني عشرة سنة. يكون التلميذ هنا منذ سنة على الأكثر ولا يتكلم الهولندية في البيت.
need-flemish-school = تعترف الحكومة الفلمنكية بالمدرسة.
need-clb-report = كتب مركز إرشاد التلاميذ (CLB) تقريرًا، لأن المساعدة العادية في المدرسة لم تكفِ.
need-nearest-special-school = هي أقرب مدرسة تناسب طفلكم. ونوع المدرسة مهم أيضًا.
need-study-residence = أليست لديكم الجنسية البلجيكية؟ عندها المهم منذ متى تسكنون أو تعملون هنا.
need-study-programme = الدراسة معترف بها، وابنكم أو ابنتكم يدرس مواد كافية، وما زال لديه رصيد للمنحة (studietoelagekrediet).
need-study-income = الدخل ليس مرتفعًا جدًا. الحد يتوقف على أسرتكم.
need-small-budget = مالكم قليل. تنظر الجهة المختصة في ذلك معكم.
need-place-free = ما زال هناك مكان.
need-municipality-with-uitpas = بلديتكم تشارك في UiTPAS. وإلا فاسألوا عن بطاقة تخفيض أخرى. في أنتويرب هي A-kaart.
need-uitpas-local-rules = لكل منطقة قواعدها. أحيانًا تُحسب أيضًا العلاوة الاجتماعية (sociale toeslag)، أو شهادة (attest) لمن ليست لديه إقامة.
need-holiday-proof = تُظهرون إثباتًا من صندوق المرض (ziekenfonds) أو UiTPAS أو مركز الرعاية الاجتماعية (OCMW) أو مركز الدعم الاجتماعي (CAW). أو تقومون بفحص الميزانية (budgetcheck).
need-club-signs-form = يوقّع النادي أو المخيم الاستمارة.
need-local-food-rules = لكل مكان قواعده. اسألوا ما الممكن عندكم.
need-often-referral = كثيرًا ما تحتاجون إلى رسالة من مركز الرعاية الاجتماعية (OCMW) أو Kind en Gezin.
need-extra-support-welcome = هذا قبل كل شيء للأسر التي يفيدها بعض الدعم الإضافي.
need-local-offer = لا يوجد هذا في كل بلدية.
