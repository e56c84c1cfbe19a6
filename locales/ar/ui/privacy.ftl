# Who hears what a family tells, said on the card of a help service.

privacy-volunteer = يستمع إليكم متطوّع ويحفظ سرّكم.
privacy-social-worker = يستمع إليكم عامل اجتماعي ملزَم بالسرّ المهني.
privacy-psychologist = يستمع إليكم أخصائي نفسي ملزَم بالسرّ المهني.
privacy-nurse = يستمع إليكم ممرّض أو ممرّضة ملزَم بالسرّ المهني.
privacy-care-team = يستمع إليكم فريق رعاية ملزَم بالسرّ المهني.
privacy-school-team = يستمع إليكم الفريق المرافق للمدرسة وهو ملزَم بالسرّ المهني.
privacy-lawyer = يستمع إليكم محامٍ ملزَم بالسرّ المهني.
privacy-mediator = يستمع إليكم وسيط ملزَم بالسرّ المهني.
privacy-nameless = ليس عليكم أن تذكروا اسمكم.
privacy-nameless-at-first = ليس عليكم أن تذكروا اسمكم في اللقاء الأول.
privacy-with-name = تذكرون اسمكم هناك.
privacy-ask-name = اسألوا إن كان عليكم أن تذكروا اسمكم.
privacy-never-alone = لا يفعل أحد شيئًا لا تريدونه.
privacy-danger-only = عند الخطر الشديد فقط يجوز لهم التصرف من دونكم. ويتحدثون معكم أولًا إن كان ذلك آمنًا.
privacy-ask-secret = اسألوا في اللقاء الأول عمّا يبقى سرًّا.
