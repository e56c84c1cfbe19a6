### Rights on OCMW support, income, energy, water, internet and the bank. Official names come from the content.

right-ocmw-aanvullende-steun-remi = Extra money if you have too little left
    .phrase = Ask for it, even if you work.
    .what = Do your wages or benefit leave you too little to live on? Then the public centre for social welfare (OCMW) can sometimes add to it.
    .desk = I would like to apply for extra support, because I have too little left.

right-ocmw-voorschot = Money while you wait for your benefit
    .phrase = Go to the public centre for social welfare (OCMW) as soon as your money stops.
    .what = Are you waiting for a benefit, for example for illness, unemployment or a birth? Then the OCMW may give you an advance (voorschot).
    .desk = I would like to apply for an advance on my benefit.

right-installatiepremie = Money to set up your new home
    .phrase = Ask for it before you move, or soon after.
    .what = Did you have no home, and have you found one? Then you can get money once, for example for a bed. This is the installation premium (installatiepremie).
    .desk = I would like to apply for an installation premium for my new home.

right-referentieadres = An address for your post and your rights
    .phrase = Ask the public centre for social welfare (OCMW) for an address.
    .what = Do you have no place of your own to live? With an address at the OCMW (referentieadres) you get your letters and keep your rights. It counts for your family too.
    .desk = I have no fixed address and would like to ask for a reference address.

right-davo = Help if the other parent does not pay
    .phrase = Ask for help to get the maintenance (alimentatie).
    .what = Do you get no maintenance for your child, or too little? This service may pay part of it in advance. Your income does not matter.
    .desk = I am not getting my maintenance and would like to apply for help.

right-ocmw-participatie-kinderarmoede = Help with the cost of school, sport or camp
    .phrase = Ask the public centre for social welfare (OCMW) before you pay.
    .what = Is something for your child hard to pay, such as school, camp or a computer? The OCMW can sometimes help, also without a minimum income (leefloon).
    .desk = I would like to ask for help with my child's costs.

right-beroep-sociaal-verzekerde = You do not agree with a decision
    .phrase = Look at your letter to see how long you have to respond.
    .what = Do you not agree with a decision about a benefit or support? Or have you been waiting a long time? You can go to the judge for free, or make a complaint.
    .desk = I do not agree and would like to know how to appeal.

right-ocmw-energiefonds = Help if you can't pay for your energy
    .phrase = Go to the public centre for social welfare (OCMW) before you are without energy.
    .what = Can't you pay a bill or top up your meter? The OCMW looks for a way with you and can sometimes pay part of it.
    .desk = I can't pay for my energy and would like to ask for help.

right-energie-bescherming-budgetmeter-lac = Not simply cut off from electricity, gas or water
    .phrase = Open your letters and go to the meeting.
    .what = You may not simply be cut off. First a committee in your municipality looks for a solution. You may tell your own story there.
    .desk = I got a letter about being cut off and would like to talk about it.

right-sociaal-tarief-water = Pay much less for water
    .phrase = Check if it is on your water bill.
    .what = With some benefits the whole household pays much less for water (sociaal tarief). It usually comes by itself.
    .desk = I would like to check whether I have the social tariff for water.

right-gratis-energiescan = Free help to save energy at home
    .phrase = Ask for a free visit to your home.
    .what = Someone comes to see how you can use less energy at home. Also if you rent.
    .desk = I would like to apply for a free energy scan.

right-verbouwpremie-verbouwlening = Money to improve your house
    .phrase = Ask for advice before the work starts.
    .what = Is your own house cold or in bad condition? There are premiums and cheap loans. Do you rent? Then talk to your landlord.
    .desk = I would like to know which premium or loan I can get.

right-sociaal-internet = Cheaper internet at home
    .phrase = Ask for it yourself, because it does not come by itself.
    .what = With some benefits you can get cheaper internet at home. You can also get it if a child has a care supplement (zorgtoeslag).
    .desk = I would like to apply for the social internet offer.

right-basisbankdienst = A bank account with a card
    .phrase = Ask for the form at a bank.
    .what = Do you have no bank account? Then a bank usually has to give you a cheap account (basisbankdienst). Also during your asylum procedure.
    .desk = I would like to apply for a basic bank account. May I have the form?
