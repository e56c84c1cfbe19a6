### Who decides, pays or helps.

body-vlaams-woningfonds = الدائرة الفلمنكية التي تقرض المال للسكن
body-gemeente = بلديتكم أو مدينتكم
    .what = اسألوا في الاستقبال عن المكتب المناسب، مثل مكتب السكن (woonloket).
body-fod-financien = الدائرة الاتحادية للضرائب
    .what = هنا يراجعون تصريحكم الضريبي (aangifte). المساعدة في ملئه مجانية.
body-vlaamse-belastingdienst = الدائرة الفلمنكية للضرائب
body-zorgkas = صندوق قسط الرعاية الفلمنكي (zorgpremie)
    .what = كثيرًا ما يتبع صندوق المرض الخاص بكم.
body-de-lijn = الباص والترام في فلاندرز
body-nmbs = القطارات في بلجيكا
