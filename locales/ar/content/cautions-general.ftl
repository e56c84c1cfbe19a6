### What can go wrong. Shown above the steps; `ask` in the content names whom to talk to first.

caution-residence-risk = قد يؤثر دعم مركز الرعاية الاجتماعية (OCMW) أحيانًا في إقامتكم. لذلك اطلبوا أولًا نصيحة من مختص في القانون. وبعدها يمكنكم دائمًا أن تطلبوا الدعم.
caution-reregister-after-move = هل انتقلتم إلى مسكن آخر؟ سجّلوا في الوقت المناسب لدى شركة السكن الاجتماعي (woonmaatschappij) في بلديتكم الجديدة. وإلا فقد تتوقف المنحة.
caution-ocmw-keeps-secret = يجب على مركز الرعاية الاجتماعية (OCMW) أن يحفظ معلوماتكم سرية. لا داعي للخوف من أن يتصل بالشرطة.
