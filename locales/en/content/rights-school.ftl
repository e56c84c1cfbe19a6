### Rights on school, free time, food and goods. Official names come from the content.

right-inschrijvingsrecht = A place at school for your child
    .phrase = Ask in time if you have to sign up first (aanmelden).
    .what = Every child has a right to a school, from the age of two and a half. Does your child turn five this year? Then school is compulsory from September. In some towns you first sign up online.
    .desk = I would like to enrol my child in a school.

right-onderwijs-zonder-papieren-okan = Going to school if you are new here or have no papers
    .phrase = Go to a school and ask to enrol.
    .what = Every child may go to school from the first day, with or without papers. There are extra lessons for those who do not speak Dutch yet.
    .desk = I would like to enrol my child. My child is still learning Dutch.

right-clb = Free help with learning and feeling well at school
    .phrase = Call, chat or ask the school.
    .what = The pupil guidance centre (CLB) helps with learning, behaviour, health and choices at school. Parents and pupils may go there themselves.
    .desk = I would like to talk to someone from the CLB.

right-leersteun = Extra help in class
    .phrase = Talk to the school first.
    .what = Does your child need more than the school itself can give? Then help may come from a learning support centre (leersteuncentrum). Your child stays in the ordinary school.
    .desk = I would like to ask if my child can get learning support.

right-leerlingenvervoer-buo = By bus to special education
    .phrase = Ask when you enrol your child.
    .what = Does your child go to special education (buitengewoon onderwijs)? Then there is sometimes a free school bus. The rules are changing, so check.
    .desk = I would like to ask if my child can go by school bus.

right-studietoelage-hoger-onderwijs = Money to study in higher education
    .phrase = This does not come by itself. The student asks for it.
    .what = Is your child at a university college (hogeschool) or university? Then there may be a study grant (studietoelage) every year. It depends on the income and the course.
    .desk = I would like to apply for a study grant for higher education.

right-huiswerkbegeleiding-brugfiguur = Help with homework
    .phrase = Ask at school, as early as you can.
    .what = In many places volunteers help children with their homework. Sometimes someone from the school thinks along with the parents: a bridge person (brugfiguur).
    .desk = I am looking for help with homework.

right-uitpas-kansentarief = Pay much less for free time
    .phrase = Ask for the pass at the desk of your municipality.
    .what = With a UiTPAS at the reduced rate (kansentarief) you pay less for sport, culture and trips. It is for people with a low income or help with debts. The pass looks the same for everyone.
    .desk = I would like to apply for a UiTPAS at the reduced rate.

right-lokaal-netwerk-vrijetijdsparticipatie = Help to pay for a club or trip
    .phrase = Ask your municipality or the public centre for social welfare (OCMW).
    .what = Is the sports club, youth group or theatre too expensive? In many places there is money to help. It is for children and adults.
    .desk = I would like to ask for help to pay for free time.

right-iedereen-verdient-vakantie = A cheap day out or holiday
    .phrase = Ask a Rap op Stap office for help.
    .what = Even with little money you can sometimes get away, for a day or longer. You choose yourself from many places with a low price.
    .desk = I would like to book a cheap day out or holiday.

right-ziekenfonds-kamp-sport = Money back for sport, camp or youth group
    .phrase = Ask your health insurance fund (ziekenfonds) for the form.
    .what = Your health insurance fund often pays back part of the membership fee or the camp. Each fund has its own rules.
    .desk = I would like to claim money back for sport or camp.

right-voedselhulp = Food when there is too little money
    .phrase = Ask the public centre for social welfare (OCMW) or the general welfare centre (CAW).
    .what = There are places where you can get food or buy it cheaply. Many families need this at some time.
    .desk = I have too little money for food. Where can I go?

right-babyspullen-materiele-hulp = Clothes and things for your child
    .phrase = Ask where you can find them free or cheap.
    .what = In many places you can find clothes, a bed, toys or a bike, free or cheap. Sometimes you can borrow them too.
    .desk = I am looking for things for my child.

right-inloopteam-kind-en-gezin = A warm place for parents with a young child
    .phrase = Walk in with your child, also without papers.
    .what = At a drop-in team (inloopteam) you meet other parents and get advice. It is free, for anyone who is pregnant or has a young child.
    .desk = I would like to know if there is a drop-in team near me.
