### Rights on health, school, energy, home, income and help. Official names come from the content.
### .phrase: one line in the list. .what: what it is. .desk: what the Dutch sentence beside it means.

right-verhoogde-tegemoetkoming = Pay less for doctor, chemist and hospital
    .phrase = Check with your health insurance fund (ziekenfonds).
    .what = With increased reimbursement (verhoogde tegemoetkoming) you pay less for care. It often brings other discounts too, for example on bus and train. Sometimes it is only for one child.
    .desk = I would like to check whether I have a right to increased reimbursement.

right-kinderopvang-inkomenstarief = Childcare priced by your income
    .phrase = Ask for the certificate (attest) shortly before the childcare starts.
    .what = In many childcare places the price depends on your income and the number of children. For that you need a certificate (attest inkomenstarief) for each child.
    .desk = I would like to apply for an income-based price certificate for my child.

right-schoolkosten-maximumfactuur = A limit on what nursery and primary school cost
    .phrase = Check your school bill.
    .what = Nursery school and primary school are free. For trips and extra materials the school may only ask a limited amount. That limit is called the maximum bill (maximumfactuur).
    .desk = I would like to know which costs come under the maximum bill.

right-sociaal-tarief-energie = The lowest price for electricity, gas and heat
    .phrase = Check if it is on your bill.
    .what = Some families pay the social tariff (sociaal tarief). It is enough if one person at your address has a benefit that counts. It usually comes by itself.
    .desk = I would like to check whether I have the social tariff for energy.

right-verwarmingstoelage = Money for heating oil (stookolie) or propane
    .phrase = Ask for it within sixty days of your delivery.
    .what = Do you heat with heating oil, paraffin or propane in a tank? With a low income or debts, the heating fund sometimes pays part of it back.
    .desk = I would like to apply for a heating allowance.

right-huurpremie = Money for your rent while you wait
    .phrase = You can ask for this after four years on the waiting list.
    .what = Have you been waiting four years for a social home, and do you rent privately? Then Flanders may pay part of your rent every month. This is the rent allowance (huurpremie).
    .desk = I would like to apply for the Flemish rent allowance.

right-sociale-huurwoning = Rent a home you can afford
    .phrase = Put your name down now, because the wait is long.
    .what = With a low income you can rent a home from a housing company (woonmaatschappij). You often wait for several years.
    .desk = I would like to put my name down for a social home.

right-leefloon = An income from the public centre for social welfare (OCMW)
    .phrase = Go to the OCMW and ask for a receipt (ontvangstbewijs).
    .what = Do you have no income or too little, even if you work? Then the public centre for social welfare (OCMW) may top it up. Do you already get the minimum income (leefloon)? Then you do not have to do anything.
    .desk = I would like to apply for the minimum income and get a receipt.

right-equivalent-leefloon = Money support from the public centre for social welfare (OCMW)
    .phrase = Ask the OCMW which support fits your residence.
    .what = Some people with a right to stay in Belgium do not get the minimum income (leefloon). The public centre for social welfare (OCMW) may give them equal support. Do you already get that? Then you do not have to do anything.
    .desk = I would like to apply for financial support and get a receipt.

right-dringende-medische-hulp = See a doctor with help from the public centre for social welfare (OCMW)
    .phrase = Ask the OCMW to pay for the care.
    .what = Everyone may see a doctor, with or without papers. This is also about pregnancy, vaccines and care for children. So the word 'urgent' (dringend) means more here than an emergency.
    .desk = I would like to ask for urgent medical help for myself or my family.

right-uithuiszetting-fbu = Help if you can no longer pay the rent
    .phrase = Go quickly to the public centre for social welfare (OCMW), also if you get a letter from the judge.
    .what = The public centre for social welfare (OCMW) can make a payment plan with you and your landlord. Sometimes the OCMW pays part of the unpaid rent straight away.
    .desk = I have unpaid rent and would like help to stay in my home.

right-caw = Someone to talk to, and help with any problem
    .phrase = Call, chat or walk in.
    .what = The general welfare centre (CAW) helps for free with worries about home, relationships, money or housing. Everyone may come, also without papers.
    .desk = I would like to talk to someone about my situation.

right-vertrouwenscentrum-1712 = Help if you or your child is not safe
    .phrase = Call or chat for free. You do not have to give your name.
    .what = Do you not feel safe, or does your child not feel safe? Someone here listens and thinks with you. You can also call if you are not sure.
    .desk = I would like to talk to someone quietly about safety.

right-juridische-eerstelijnsbijstand = Free first advice from a lawyer
    .phrase = Take your letters along to the free advice.
    .what = A lawyer listens and gives short, first advice. It is free for everyone, whatever your income or residence.
    .desk = I would like free legal advice about my question.

right-huis-van-het-kind = A place for parents and children
    .phrase = Walk in, or see what is going on there.
    .what = At the Children's House (Huis van het Kind) you can ask about growing up and raising children. You also meet other parents there, and your child can play.
    .desk = I would like to know what there is here for my family.
