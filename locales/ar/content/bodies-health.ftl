### Who decides, pays or helps.

body-wijkgezondheidscentrum = أطباء عائلة وتمريض معًا في حيّكم
body-cgg = مساعدة لمن يمر بضيق نفسي شديد
    .what = يمكنكم الحديث هناك، ومع طبيب أيضًا.
body-netwerk-ggz = أخصائيون نفسيون يعملون معًا في منطقتكم
    .what = أسعارهم منخفضة وثابتة.
body-lokaal-loket-kinderopvang = المكتب الذي يبحث معكم عن مكان في الحضانة
body-organisator-opvang = حضانة طفلكم أو مخيمه
