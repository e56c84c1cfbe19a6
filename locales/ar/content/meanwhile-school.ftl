### What is possible while waiting.

meanwhile-stay-on-school-list = ألا يوجد مكان بعد؟ ابقوا على قائمة الانتظار وانظروا أيضًا في مدرسة أخرى.
meanwhile-ask-other-transport = ألا يوجد باص بعد؟ اسألوا المدرسة كيف يصل طفلكم إليها الآن.
meanwhile-student-advance = هل المال ضروري الآن؟ اطلبوا سلفة (voorschot) من القسم الاجتماعي في المعهد العالي أو الجامعة.
meanwhile-study-at-school = ألا يوجد مكان؟ اسألوا هل يمكن لطفلكم أن يدرس في المدرسة بعد الدروس.
