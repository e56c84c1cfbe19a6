### What to do, one sentence or two a step. Steps are shared between rights.

## School
step-sign-up-in-time = Vraag aan de school of je eerst online moet aanmelden. Dat is vaak tussen februari en april.
step-enrol-at-school = Is er een plaats? Schrijf je kind dan op tijd in op die school.
step-ask-written-refusal = Zegt de school nee? Vraag de reden op papier. Je mag een klacht indienen.
step-ask-okan-class = Ga naar een school en vraag extra lessen Nederlands. In het middelbaar heet dat OKAN.
step-bring-papers-if-any = Neem papieren mee als je die hebt. Ook zonder papieren mag je kind naar school.
step-ask-which-clb = Vraag de school welk CLB bij haar hoort. Je mag ook zelf bellen.
step-talk-to-care-teacher = Vertel de leerkracht of de zorgcoördinator wat moeilijk gaat. De school probeert eerst zelf te helpen.
step-ask-clb-to-look = Is dat niet genoeg? Vraag of het CLB mee wil kijken.
step-read-clb-report = Het CLB kan een verslag maken. Lees het samen en zeg wat jij ervan vindt.
step-school-asks-support = Met dat verslag vraagt de school leersteun. Vraag wanneer de hulp begint.
step-ask-school-about-bus = Vraag bij de inschrijving of er een schoolbus is. De school regelt de aanvraag.
step-tell-bus-needs = Vertel wat je kind nodig heeft op de bus.
step-student-confirms-file = De student maakt een profiel bij Studietoelagen, kijkt het dossier na en bevestigt het. Anders komt er niets.
step-study-grant-before-june = Vraag het vanaf augustus, ten laatste op de eerste dag van juni.
step-help-with-study-grant = Lukt het niet online? Vraag hulp aan het Huis van het Kind. Soms kan het ook op papier.
step-lower-study-fee = Met een toelage betaal je ook minder inschrijvingsgeld. Soms ook als je net te veel verdient.
step-ask-homework-help = Vraag op school, bij het OCMW of in het Huis van het Kind wie helpt.
step-ask-early-in-year = Vraag het bij het begin van het schooljaar. Dan is er vaak nog plaats.
step-ask-bridge-person = Vraag of de school een brugfiguur heeft. Die helpt ouders met vragen over school.

## Free time
step-ask-uitpas-desk = Vraag je gemeente waar je de pas krijgt.
step-show-low-income-proof = Neem een bewijs mee van je ziekenfonds, het OCMW of het CAW.
step-no-proof-ask-ocmw = Heb je geen bewijs? Het OCMW kan met jou naar je inkomen kijken.
step-renew-pass = De korting geldt meestal een jaar. Vraag of ze vanzelf verdergaat.
step-ask-leisure-help = Vraag het aan de vrijetijdsdienst van je gemeente, het OCMW of een vereniging.
step-say-activity-and-price = Zeg welke club of uitstap je kiest en wat die kost.
step-ask-direct-payment = Vraag wie betaalt. Soms betaalt de dienst de club zelf.
step-find-holiday-desk = Zoek een kantoor van Rap op Stap, of vraag hulp bij een vereniging.
step-do-budget-check = Heb je geen bewijs? Vraag dan naar de budgetcheck.
step-book-early = Boek vroeg. Goedkope plaatsen zijn snel weg.
step-ask-fund-form = Vraag het formulier aan je ziekenfonds. De club of het kamp vult het in.
step-hand-in-within-year = Geef het binnen het jaar aan je ziekenfonds. Vraag na tot wanneer het mag.

## Food and goods
step-ask-food-help = Vraag aan het OCMW of het CAW waar je eten kan krijgen. Vaak geven zij een brief mee.
step-say-food-is-urgent = Is er vandaag niets te eten? Zeg dat het dringend is.
step-ask-cheap-shop = Vraag ook naar een sociale kruidenier of een sociaal restaurant.
step-ask-money-help-too = Kom je elke maand te kort? Vraag ook hulp met je inkomen of schulden.
step-ask-for-baby-goods = Vraag aan Kind en Gezin, het OCMW of het CAW wie spullen geeft.
step-say-size-and-need = Zeg wat je nodig hebt, en in welke maat.
step-find-give-shop = Zoek ook een geefwinkel of een plek die spullen uitleent.
step-ask-for-walk-in-team = Vraag de verpleegkundige van Kind en Gezin naar een inloopteam in je buurt.
