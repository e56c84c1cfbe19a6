### The topics of the questions, as shown above the progress bar.

topic-place = مكان سكنكم
topic-children = الأطفال
topic-pregnancy = الحمل والولادة
topic-household = الأسرة
topic-school = المدرسة والحضانة
topic-care = الرعاية
topic-home = السكن
topic-energy = الطاقة
topic-health_fund = صندوق المرض
topic-work = العمل والإعانات
topic-income = الدخل
topic-residence = الإقامة
topic-debts = الديون
topic-wishes = ما تتمنونه
