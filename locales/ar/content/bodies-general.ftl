### Who decides or helps. The official name comes from the content; here stands what it is.

body-ocmw = الدائرة الاجتماعية في بلديتكم
    .what = هنا تجدون مساعدة في المال والسكن والطاقة والأوراق.
body-ziekenfonds = صندوق المرض الخاص بكم
body-caw = مساعدة مجانية عند صعوبات في البيت
body-dmw = العاملون الاجتماعيون في صندوق المرض الخاص بكم
    .what = يساعدونكم في الأوراق والحقوق عند المرض أو الحاجة إلى رعاية.
body-woonmaatschappij = الجهة التي تؤجر السكن الاجتماعي في منطقتكم
body-arbeidsrechtbank = المحكمة المختصة بالعمل والإعانات
    .what = هنا يمكنكم أن تطلبوا إعادة النظر في قرار من مركز الرعاية الاجتماعية (OCMW).
body-wonen-vlaanderen = الدائرة الفلمنكية للسكن
body-fod-economie = الدائرة الاتحادية للاقتصاد والطاقة
body-school = مدرسة طفلكم
body-juridische-eerstelijnsbijstand = محامون يقدمون استشارة أولى مجانية
    .what = تجدونهم في أيام محددة في دار العدل (justitiehuis) أو مركز الرعاية الاجتماعية (OCMW) أو البيت الاجتماعي (sociaal huis).
body-hulplijn-1712 = خط المساعدة لكل من لا يشعر بالأمان
    .what = أشخاص من مركز الدعم الاجتماعي (CAW) ومركز الثقة (Vertrouwenscentrum) يستمعون إليكم ويفكرون معكم.
body-huis-van-het-kind = مكان للأهل والأطفال في حيّكم
body-huurdersbond = نصائح لمن يستأجرون
body-agentschap-opgroeien = الدائرة الفلمنكية للأطفال الصغار
body-famiris = Famiris
    .what = تدفع إعانة الأطفال في بروكسل.
body-famiwal = FAMIWAL
    .what = تدفع إعانة الأطفال في والونيا.
