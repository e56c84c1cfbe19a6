# Life domains, to choose services by.

domain-children = الأطفال
domain-money = المال والطعام
domain-home = السكن
domain-energy = الطاقة
domain-school = المدرسة
domain-childcare = الحضانة
domain-health = الصحة
domain-care = الرعاية
domain-work = العمل
domain-papers = الأوراق والهولندية
domain-wellbeing = الحديث والدعم
domain-legal = مساعدة قانونية
domain-leisure = وقت الفراغ
domain-safety = الأمان
