### Steps of the Groeipakket rights; several rights share them.

step-choose-payer = اختاروا جهة دفع (uitbetaler) لإعانة الأطفال (Groeipakket). هل لديكم واحدة الآن؟ خذوا هذه الجهة نفسها.
step-start-form-before-birth = املؤوا الاستمارة. يمكن ذلك ابتداءً من أربعة أشهر قبل تاريخ الولادة المتوقع.
step-hand-in-due-date = أعطوا شهادة (attest) من الطبيب أو القابلة. عليها تاريخ الولادة المتوقع.
step-register-birth = سجّلوا الولادة في البلدية. بعد ذلك تصل المعلومات إلى جهة الدفع (uitbetaler) عادةً تلقائيًا.
step-check-payment = انظروا هل يصل المال إلى حسابكم.
step-ask-why-not = ألا يصل شيء؟ اتصلوا بجهة الدفع (uitbetaler) أو اكتبوا إليها. اسألوا لماذا.
step-hand-in-adoption-papers = أعطوا نسخة من الطلب المقدَّم إلى المحكمة أو من القرار بشأن التبني.
step-give-account = أعطوا رقم حسابكم لجهة الدفع (uitbetaler).
step-show-residence-card = هل طفلكم ليس بلجيكيًا؟ أظهروا بطاقة الإقامة أو القرار.
step-tell-changes = هل تغيّرت أسرتكم أو عنوانكم أو دخلكم؟ أخبروا جهة الدفع (uitbetaler) بسرعة.
step-ask-early-supplement = هل تكسبون أقل منذ ستة أشهر؟ اطلبوا من جهة الدفع (uitbetaler) أن تدفع العلاوة من الآن.
step-collect-income-proof = اجمعوا قسائم الراتب (loonbrieven) أو شهادات آخر ستة أشهر.
step-enrol-nursery = سجّلوا طفلكم في روضة (kleuterschool) تعلّم بالهولندية. افعلوا ذلك خلال شهرين على الأكثر بعد عيد ميلاده الثالث.
step-attend-school = احرصوا على أن يذهب طفلكم إلى المدرسة قدر الإمكان. هل طفلكم مريض؟ أخبروا المدرسة.
step-ask-childcare-presence = اسألوا الحضانة هل ترسل كل يوم أن طفلكم حاضر.
step-wait-until-december = يأتي المال بين أغسطس وديسمبر.
step-hand-in-what-is-asked = هل تطلب جهة الدفع (uitbetaler) أوراقًا أخرى؟ أعطوها بسرعة.
step-ask-care-supplement = اتصلوا بجهة الدفع (uitbetaler) أو اكتبوا إليها. قولوا إنكم تطلبون علاوة الرعاية (zorgtoeslag).
step-fill-in-care-form = املؤوا الاستمارة عن طفلكم. صفوا يومًا صعبًا أيضًا. يمكن لشخص أن يساعدكم.
step-doctor-fills-in-form = أعطوا الاستمارة الطبية لطبيب العائلة (huisarts). اطلبوا أيضًا تقارير من أطباء آخرين.
step-go-to-care-appointment = أحيانًا تحصلون على موعد عند طبيب. اذهبوا مع طفلكم.
step-wait-for-care-decision = يصل القرار بالبريد أو عبر الإنترنت. احفظوه جيدًا: تحتاجون إليه كثيرًا.
step-look-at-care-decision = خذوا القرار بشأن طفلكم. انظروا كم نقطة مكتوبة فيه.
step-ask-new-care-check = هل يحتاج طفلكم الآن إلى رعاية أكثر؟ اطلبوا من جهة الدفع (uitbetaler) فحصًا جديدًا.
step-death-abroad = هل توفي الأب أو الأم خارج بلجيكا؟ أعطوا شهادة الوفاة (overlijdensakte) لجهة الدفع (uitbetaler).
step-ask-foster-service = اسألوا خدمة الأسر البديلة (pleegzorg) هل أرسلت المعلومات بأن الطفل عندكم.
