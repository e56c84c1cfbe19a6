# Who hears what a family tells, said on the card of a help service.

privacy-volunteer = يستمع إليك متطوّع ويحفظ سرّك.
privacy-social-worker = يستمع إليك عامل اجتماعي ملزَم بالسرّ المهني.
privacy-psychologist = يستمع إليك أخصائي نفسي ملزَم بالسرّ المهني.
privacy-nurse = يستمع إليك ممرّض أو ممرّضة ملزَم بالسرّ المهني.
privacy-care-team = يستمع إليك فريق رعاية ملزَم بالسرّ المهني.
privacy-school-team = يستمع إليك الفريق المرافق للمدرسة وهو ملزَم بالسرّ المهني.
privacy-lawyer = يستمع إليك محامٍ ملزَم بالسرّ المهني.
privacy-mediator = يستمع إليك وسيط ملزَم بالسرّ المهني.
privacy-nameless = ليس عليك أن تذكر اسمك.
privacy-nameless-at-first = ليس عليك أن تذكر اسمك في اللقاء الأول.
privacy-with-name = تذكر اسمك هناك.
privacy-ask-name = اسأل إن كان عليك أن تذكر اسمك.
privacy-never-alone = لا يفعل أحد شيئًا لا تريده أنت.
privacy-danger-only = عند الخطر الشديد فقط يجوز لهم التصرف من دونك. ويتحدثون معك أولًا إن كان ذلك آمنًا.
privacy-ask-secret = اسأل في اللقاء الأول عمّا يبقى سرًّا.
