### What to do, one sentence or two a step. Steps are shared between rights.

## School
step-visit-schools = Kijk samen welke school past. Ga langs als dat kan.
step-sign-up-in-time = Vraag aan de school of je eerst online moet aanmelden. Dat is vaak tussen februari en april.
step-enrol-at-school = Is er een plaats? Schrijf je kind dan op tijd in op die school.
step-ask-written-refusal = Zegt de school nee? Vraag een papier met de reden. Je mag daarover een klacht indienen.
step-ask-okan-class = Ga naar een school en vraag extra lessen Nederlands. In het middelbaar heet dat OKAN.
step-bring-papers-if-any = Neem papieren mee als je die hebt. Heb je er geen, dan mag je kind ook naar school.
step-help-to-enrol = Lukt het niet alleen? Het CLB of het OCMW kan je helpen.
step-ask-which-clb = Vraag de school welk CLB bij haar hoort. Je mag ook zelf bellen.
step-clb-thinks-along = Het CLB denkt mee met jou, je kind en de school. Vraag altijd wat er daarna komt.
step-talk-to-care-teacher = Vertel de leerkracht of de zorgcoördinator wat moeilijk gaat. De school probeert eerst zelf te helpen.
step-ask-clb-to-look = Is dat niet genoeg? Vraag of het CLB mee wil kijken.
step-read-clb-report = Het CLB kan een verslag maken. Lees het samen en zeg wat jij ervan vindt.
step-school-asks-support = Met dat verslag vraagt de school leersteun. Vraag wanneer de hulp begint.
step-ask-school-about-bus = Vraag bij de inschrijving of er een schoolbus is. De school regelt de aanvraag.
step-tell-bus-needs = Vertel wat je kind nodig heeft op de bus.
step-ask-bus-each-year = De regels voor de bus kunnen veranderen. Vraag het elk jaar na.
step-student-makes-profile = De student maakt een profiel op de website van Studietoelagen. Daar komt ook het rekeningnummer van de student.
step-student-confirms-file = Kijk het dossier na en bevestig het. Zonder dat komt er niets.
step-study-grant-before-june = Vraag het vanaf augustus. Doe het ten laatste op de eerste dag van juni.
step-help-with-study-grant = Lukt het niet online? Het Huis van het Kind of het OCMW helpt je vaak. Soms kan het ook op papier.
step-lower-study-fee = Met een toelage is ook het inschrijvingsgeld lager. Soms ook als je net te veel verdient. Vraag het dus toch.
step-ask-homework-help = Vraag op school, bij het OCMW of in het Huis van het Kind wie helpt met huiswerk.
step-ask-early-in-year = Vraag het bij het begin van het schooljaar. Dan is er nog plaats.
step-ask-bridge-person = Vraag of de school een brugfiguur heeft. Die helpt ouders met vragen over school.

## Free time
step-ask-uitpas-desk = Vraag je gemeente waar je de pas krijgt.
step-show-low-income-proof = Neem een bewijs mee van je ziekenfonds, het OCMW of het CAW.
step-no-proof-ask-ocmw = Heb je geen bewijs? Het OCMW kan samen met jou naar je inkomen kijken.
step-renew-pass = De korting geldt meestal een jaar. Vraag of ze daarna vanzelf verdergaat.
step-ask-leisure-help = Vraag het aan de dienst vrije tijd van je gemeente of aan het OCMW.
step-say-activity-and-price = Zeg welke club of uitstap je kiest en wat die kost.
step-ask-direct-payment = Vraag wie betaalt. Soms betaalt de dienst de club zelf.
step-find-holiday-desk = Zoek een kantoor van Rap op Stap, of vraag hulp bij een vereniging in je buurt.
step-do-budget-check = Heb je geen bewijs? Vraag dan naar de budgetcheck.
step-book-early = Boek vroeg. Goedkope plaatsen zijn snel weg.
step-ask-fund-form = Vraag je ziekenfonds naar het formulier voor sport, kamp of jeugdbeweging.
step-club-fills-in-form = Laat de club of het kamp het formulier invullen.
step-hand-in-within-year = Geef het binnen het jaar aan je ziekenfonds. Vraag na tot wanneer het mag.

## Food and goods
step-ask-food-help = Vraag het OCMW of het CAW waar je eten krijgt. Vaak geven zij je een brief mee.
step-say-food-is-urgent = Is er vandaag niets te eten? Zeg dat het dringend is.
step-ask-cheap-shop = Vraag ook naar een sociale kruidenier of een sociaal restaurant in je buurt.
step-ask-money-help-too = Kom je elke maand te kort? Vraag dan ook hulp met je inkomen of je schulden.
step-ask-for-baby-goods = Vraag aan Kind en Gezin, het OCMW of het CAW wie spullen geeft. Soms heb je een brief nodig.
step-say-size-and-need = Zeg wat je nodig hebt, en in welke maat.
step-find-give-shop = Zoek ook een geefwinkel of een plek die spullen uitleent.
step-ask-for-walk-in-team = Vraag de verpleegkundige van Kind en Gezin of er een inloopteam in je buurt is.
step-walk-in-with-child = Loop binnen met je kind. Vaak kan dat zonder afspraak.
