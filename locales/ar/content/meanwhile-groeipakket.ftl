### What is possible while waiting.

meanwhile-free-baby-clinic = اذهبوا إلى عيادة الأطفال الرضع (consultatiebureau) في حيّكم. هذا مجاني، حتى بدون أوراق إقامة.
meanwhile-baby-things = اسألوا في حيّكم عن أغراض مجانية للمولود. هناك متاجر مجانية وأماكن للإعارة.
meanwhile-school-without-papers = يحق لطفلكم أن يذهب إلى المدرسة، حتى بدون أوراق إقامة.
meanwhile-help-without-decision = اطلبوا من الآن إرشادًا في البيت أو رعاية قصيرة لطفلكم. لا حاجة إلى قرار لهذا.
meanwhile-tell-school = قولوا للمدرسة ما الذي يحتاج إليه طفلكم. يمكن للمدرسة من الآن أن تعطي دعمًا إضافيًا.
meanwhile-talk-about-loss = تحدثوا مع أحد عن هذا الفقدان. والأطفال أيضًا يمكنهم ذلك، مجانًا.
