### What to do, one sentence or two a step. Steps are shared between rights.

## School
step-sign-up-in-time = Ask the school if you have to sign up online first (aanmelden). That is often between February and April.
step-enrol-at-school = Is there a place? Then enrol your child at that school in time.
step-ask-written-refusal = Does the school say no? Ask for the reason on paper. You may make a complaint.
step-ask-okan-class = Go to a school and ask for extra Dutch lessons. In secondary school this is called OKAN.
step-bring-papers-if-any = Bring papers if you have them. Your child may go to school without papers too.
step-ask-which-clb = Ask the school which CLB it works with. You may also call yourself.
step-talk-to-care-teacher = Tell the teacher or the care coordinator (zorgcoördinator) what is hard. The school tries to help first.
step-ask-clb-to-look = Is that not enough? Ask if the pupil guidance centre (CLB) will look too.
step-read-clb-report = The CLB can make an assessment (verslag). Read it together and say what you think of it.
step-school-asks-support = With that assessment (verslag) the school asks for learning support (leersteun). Ask when the help starts.
step-ask-school-about-bus = When you enrol, ask if there is a school bus. The school arranges the request.
step-tell-bus-needs = Say what your child needs on the bus.
step-student-confirms-file = The student makes a profile at Studietoelagen, checks the file and confirms it. Otherwise nothing comes.
step-study-grant-before-june = Ask for it from August, on the first day of June at the latest.
step-help-with-study-grant = Does it not work online? Ask the Children's House (Huis van het Kind) for help. Sometimes it can be done on paper.
step-lower-study-fee = With a grant you also pay a lower enrolment fee (inschrijvingsgeld). Sometimes also if you earn just too much.
step-ask-homework-help = Ask at school, the public centre for social welfare (OCMW) or the Children's House (Huis van het Kind) who can help.
step-ask-early-in-year = Ask at the start of the school year. There is often still a place then.
step-ask-bridge-person = Ask if the school has a bridge person (brugfiguur). They help parents with questions about school.

## Free time
step-ask-uitpas-desk = Ask your municipality where you can get the pass.
step-show-low-income-proof = Bring proof from your health insurance fund (ziekenfonds), the public centre for social welfare (OCMW) or the general welfare centre (CAW).
step-no-proof-ask-ocmw = Do you have no proof? The OCMW can look at your income with you.
step-renew-pass = The discount usually lasts a year. Ask if it goes on by itself.
step-ask-leisure-help = Ask the leisure service of your municipality (vrijetijdsdienst), the OCMW or an association.
step-say-activity-and-price = Say which club or trip you choose and what it costs.
step-ask-direct-payment = Ask who pays. Sometimes the service pays the club itself.
step-find-holiday-desk = Find a Rap op Stap office, or ask an association for help.
step-do-budget-check = Do you have no proof? Then ask about the budget check (budgetcheck).
step-book-early = Book early. Cheap places go fast.
step-ask-fund-form = Ask your health insurance fund (ziekenfonds) for the form. The club or camp fills it in.
step-hand-in-within-year = Give it to your health insurance fund (ziekenfonds) within the year. Check the last date.

## Food and goods
step-ask-food-help = Ask the OCMW or the CAW where you can get food. They often give you a letter to take.
step-say-food-is-urgent = Is there nothing to eat today? Say that it is urgent.
step-ask-cheap-shop = Also ask about a social grocery (sociale kruidenier) or a social restaurant.
step-ask-money-help-too = Are you short of money every month? Ask for help with your income or debts too.
step-ask-for-baby-goods = Ask Kind en Gezin, the public centre for social welfare (OCMW) or the general welfare centre (CAW) who gives things away.
step-say-size-and-need = Say what you need, and in which size.
step-find-give-shop = Also look for a give-away shop (geefwinkel) or a place that lends things.
step-ask-for-walk-in-team = Ask the Kind en Gezin nurse about a drop-in team (inloopteam) near you.
