### Rights on debts, law, papers and family support.

right-schuldbemiddeling = Help to get out of debt
    .phrase = Go to the public centre for social welfare (OCMW) with all your letters.
    .what = The OCMW or the general welfare centre (CAW) makes a plan with you for free and talks to those who ask you for money. The sooner you come, the more is possible.
    .desk = I have debts and would like help.

right-collectieve-schuldenregeling = A judge's plan for all your debts
    .phrase = First ask the public centre for social welfare (OCMW) or the general welfare centre (CAW) for advice.
    .what = Have you been unable to pay your debts for a long time? The judge can appoint a mediator, who divides your money. Do you already have such a plan? Then you do not have to ask for anything.
    .desk = I would like to ask if a collective debt settlement fits me.

right-juridische-tweedelijnsbijstand = A lawyer who costs little or nothing
    .phrase = Ask for a pro Deo lawyer (pro-Deoadvocaat) at the start of your case.
    .what = With a low income a lawyer is often free or much cheaper. You may choose who. Minors can ask for this too.
    .desk = I would like to apply for a pro Deo lawyer.

right-rechtsbijstand-kosteloze-rechtspleging = Pay less for the court
    .phrase = Ask for this before there are costs.
    .what = A court case costs money, for example for the bailiff (deurwaarder). With a low income the judge can sometimes drop those costs.
    .desk = I would like to apply for help with court costs.

right-inburgering = Finding your way in Flanders
    .phrase = Make an appointment and see what fits you.
    .what = You learn Dutch and how things work here. You also get help to find work and to meet people.
    .desk = I would like to sign up for civic integration.

right-nt2-lessen = Learning Dutch
    .phrase = Make an appointment for a class that fits.
    .what = There are classes for every level, also if reading or writing is hard. For many people they are free.
    .desk = I would like to learn Dutch. Can I get an appointment?

right-sociaal-tolken = An interpreter for your conversation
    .phrase = Ask the service if an interpreter can come.
    .what = Do you not speak much Dutch yet? A school, doctor or service can often ask for an interpreter. You usually pay nothing.
    .desk = I would like an interpreter for this conversation.

right-opvang-asiel = Reception during your asylum request
    .phrase = Ask for reception when you make your request.
    .what = Are you asking for asylum? Then you can get a place to sleep, food and care. Families with children usually go first.
    .desk = I have asked for asylum and would like reception for my family.

right-opvang-gezin-zonder-papieren = Reception for a family without papers
    .phrase = First ask a legal adviser for free advice.
    .what = Do you have children and too little to live on? The public centre for social welfare (OCMW) can arrange reception. That is usually an open place where they talk to you about return.
    .desk = I would like to ask for reception for my child and my family.

right-tijdelijke-bescherming-oekraine = What you can ask for with temporary protection
    .phrase = Go to the municipality, the OCMW and a health insurance fund (ziekenfonds).
    .what = With this card you may work and your children go to school. You can also ask for support from the public centre for social welfare (OCMW), child benefit (Groeipakket) and a health insurance fund.
    .desk = I have temporary protection and would like to know what I have a right to.

right-een-gezin-een-plan = Finding out together what helps your family
    .phrase = Ask for a first talk in your neighbourhood.
    .what = Are things sometimes hard at home? Someone listens and makes one plan with you, for free. You choose what comes first.
    .desk = I would like to talk about help for my family.

right-ckg = Help with raising children, at home or for a while elsewhere
    .phrase = Call a centre and ask what is possible.
    .what = A family worker comes to your home and thinks along with you. Sometimes your child can play or sleep at the centre for a while, so you can catch your breath.
    .desk = I would like to ask for help with raising my child.

right-jac = Someone to talk to, for young people
    .phrase = Chat, call or walk in.
    .what = Young people can come here with any question, for free. It can be about home, school, money, relationships or housing.
    .desk = I would like to talk to someone.

right-overkop = A place where young people can be themselves
    .phrase = Walk in whenever you want.
    .what = Do something fun here, see friends or just sit. Not feeling so well for a while? Then you can talk to someone.
    .desk = I have come to see what there is to do here.

right-tejo = Free talks with a therapist for young people
    .phrase = Drop in. You do not have to give your name.
    .what = Is something on your mind? A therapist listens for free, a few times if you want.
    .desk = I would like to talk to a therapist.

right-kinderrechten-klachtenlijn = A complaint when children's rights don't count
    .phrase = Call or write to the complaints line.
    .what = Does a school, service or care worker treat your child unfairly? Someone here looks for an answer with you, for free. Children and young people may call too.
    .desk = I have a complaint about how my child is treated.
