### Who decides or helps with birth, leave and work.

body-rva = الدائرة الاتحادية للبطالة والإجازات
body-vdab = الدائرة الفلمنكية للعمل والتدريب
    .what = هنا تسجّلون إذا كنتم تبحثون عن عمل.
body-werkgever = صاحب عملكم أو قسم الموظفين
body-vakbond = الصندوق الذي يدفع لكم إعانة البطالة
    .what = تختارون بأنفسكم: نقابة (vakbond) أو الصندوق العام.
body-sociaal-verzekeringsfonds = الصندوق الذي تنتمون إليه في العمل الحر
body-departement-wse = الدائرة الفلمنكية للعمل
body-dienst-gezinszorg = خدمة المساعدة في البيت
body-rsz = دائرة الاشتراكات الاجتماعية
