### Who decides or helps with debts, law, papers and family support.

body-bureau-juridische-bijstand = المكتب الذي يبحث لكم عن محامٍ مجاني
body-bureau-rechtsbijstand = قسم المحكمة الذي يعفي من التكاليف
body-integratie-inburgering = الدائرة التي تساعد القادمين الجدد في فلاندرز
    .what = في المدن الكبيرة لها اسم خاص.
body-fedasil = دائرة الاستقبال أثناء اللجوء
body-een-gezin-een-plan = فريق يفكر مع أسرتكم
body-ckg = مركز يساعد في التربية
body-jac = مركز الدعم الاجتماعي (CAW) للشباب
body-overkop = بيت للشباب
body-tejo = بيت فيه معالجون نفسيون للشباب
body-kinderrechtencommissariaat = خط الشكاوى لحقوق الطفل
