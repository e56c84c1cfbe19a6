### Steps of the rights on debts, law, papers and family support.

## Debts
step-list-debts-together = Together, write down what comes in, what you pay and what you still have to pay.
step-choose-debt-help = You help choose: you manage your money yourself, or someone does it with you.
step-no-new-debts = Do not make new debts. If something changes, say so straight away.
step-write-debt-petition = The OCMW, the CAW or a lawyer looks at whether this fits. Together you write the request to the judge.
step-judge-decides-debts = Does the judge say yes? Then those who ask for money may not come and take anything from you for a while.
step-live-with-mediator = The mediator receives your income. You get money to live on every week or month.

## Law
step-ask-lawyer-or-bureau = Go to the lawyers' office. Or ask a lawyer if they work pro Deo.
step-collect-income-three-months = Bring proof of your income for three months. Proof of a minimum income (leefloon) or other support is often enough.
step-ask-price-first = Ask beforehand if you pay anything yourself, and how much.
step-ask-before-court-costs = Ask for this before the case starts. Your lawyer can do it.
step-petition-at-registry = Do you have no lawyer? Ask at the desk of the court.

## Papers and Dutch
step-appointment-integration = Make an appointment. They look with you at which class or guidance fits.
step-choose-class-that-fits = Choose a class that fits with your work. Ask about childcare too.
step-ask-class-price = Ask what it costs. With little income, a minimum income (leefloon) or training it is often cheaper or free.
step-ask-service-for-interpreter = Ask when you make your appointment. The service itself books the interpreter.
step-say-your-language = Say your language. The interpreter can also help by phone.
step-no-child-interprets = Do not let your child interpret. Hard news is too heavy for a child.
step-register-asylum-brussels = Ask for asylum at the registration centre (aanmeldcentrum) in Brussels. Say straight away if you have children or are ill.
step-go-to-assigned-place = Did you get a place? Go there soon and keep the letter.
step-lawyer-before-reception = Ask a lawyer what this reception means for your residence.
step-go-to-ocmw-where-child-stays = Go to the OCMW where your child really stays. You may tell them or write it down.
step-read-offer-with-lawyer = Do you get an offer? Read it with your lawyer before you sign.
step-register-at-town = Register with your municipality. You get the card there.
step-enrol-school-and-work = Enrol your child at school. Are you looking for work? Go to the Flemish employment service (VDAB).

## Family and young people
step-ask-someone-to-sign-up = Sign up on the website. The Children's House (Huis van het Kind), pupil guidance centre (CLB), general welfare centre (CAW) or your doctor helps.
step-first-talk-within-month = The aim is a first talk within a month.
step-call-ckg = Call or email a centre near you. Ask how long the wait is.
step-ask-stay-price = Ask the price. For sleeping you sometimes pay a small amount.
step-come-alone-or-together = Come alone, or with someone you trust.
step-find-house-nearby = Look online for a house near you and when it is open.
step-walk-in-no-appointment = Walk in or send a message. You usually do not need an appointment.
step-ask-what-comes-after = Do you need more help? Ask who can help you further.
step-talk-to-service-first = Write down what happened. If you can, talk to the school or the service first.
step-call-or-write-complaint = Call or write. Also say what you want to achieve.
step-complaint-youth-help = Is it about youth care (jeugdhulp)? Then there is another free complaints line.
