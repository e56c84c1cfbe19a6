### What is possible while waiting.

meanwhile-look-wider-for-care = ابحثوا أيضًا عند مربية أطفال في بيتها (onthaalouder)، أو في بلدية قريبة، أو قرب عملكم.
meanwhile-ask-ocmw-holiday-care = يمكن لمركز الرعاية الاجتماعية (OCMW) أن يساعد أحيانًا في تكاليف الحضانة أو المخيم.
meanwhile-brush-and-call-around = هل الانتظار طويل؟ اتصلوا بطبيب أسنان في حيّ آخر أو بصندوق المرض (ziekenfonds).
meanwhile-nearby-psychologist = هل تنتظرون طويلًا؟ اسألوا في هذا الوقت عن أخصائي نفسي من الشبكة.
meanwhile-crisis-call = ألم تعودوا تحتملون الآن؟ اتصلوا بخط مساعدة أو برقم الطوارئ.
