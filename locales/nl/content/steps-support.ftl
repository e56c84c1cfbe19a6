### Steps of the rights on debts, law, papers and family support.

## Debts
step-list-debts-together = Maak samen een lijst van wat binnenkomt, wat je betaalt en wat je nog moet betalen.
step-choose-debt-help = Kies mee hoe het verder gaat. Je houdt je geld zelf bij, of iemand doet dat met jou.
step-no-new-debts = Maak geen nieuwe schulden. Verandert er iets, vertel het dan meteen.
step-debt-help-first = Ga eerst naar het OCMW of het CAW. Zij kijken of dit de beste weg is.
step-write-debt-petition = Het OCMW of een advocaat schrijft samen met jou het verzoek aan de rechter.
step-judge-decides-debts = Zegt de rechter ja? Dan mag wie geld wil, even niets meer bij jou komen halen.
step-live-with-mediator = De bemiddelaar ontvangt je inkomen. Jij krijgt elke maand of week geld om van te leven.

## Law
step-ask-lawyer-or-bureau = Ga naar het bureau van de advocaten, of vraag een advocaat of die pro Deo werkt.
step-collect-income-three-months = Neem bewijzen mee van je inkomen van de laatste drie maanden.
step-show-status-proof = Heb je een leefloon of andere steun? Neem dan het bewijs mee. Dat is vaak genoeg.
step-ask-price-first = Vraag vooraf of je zelf iets betaalt, en hoeveel.
step-ask-before-court-costs = Vraag dit voor de zaak start. Je advocaat kan het voor je doen.
step-petition-at-registry = Heb je geen advocaat? Vraag aan het loket van de rechtbank hoe je dit aanvraagt.

## Papers and Dutch
step-appointment-integration = Maak een afspraak. Zij kijken met jou welke les of begeleiding past.
step-choose-class-that-fits = Kies een les die past bij je werk. Vraag ook naar opvang voor je kind.
step-ask-class-price = Vraag wat het kost. Met weinig inkomen, een leefloon of een opleiding is het vaak gratis of goedkoper.
step-ask-service-for-interpreter = Vraag het als je een afspraak maakt. De dienst zelf bestelt de tolk.
step-say-your-language = Zeg welke taal je spreekt. De tolk kan ook aan de telefoon helpen.
step-no-child-interprets = Laat je kind niet tolken. Moeilijk nieuws hoort een kind beter niet zo.
step-register-asylum-brussels = Doe je aanvraag in het aanmeldcentrum in Brussel. Zeg het meteen als je kinderen hebt of ziek bent.
step-go-to-assigned-place = Krijg je een plaats? Ga er snel heen en bewaar de brief.
step-lawyer-before-reception = Praat eerst met een advocaat. Vraag wat deze opvang voor je verblijf betekent.
step-go-to-ocmw-where-child-stays = Ga naar het OCMW van de plaats waar je kind echt verblijft. Vertellen mag, schrijven ook.
step-read-offer-with-lawyer = Krijg je een aanbod? Lees het met je advocaat voor je tekent.
step-register-at-town = Laat je inschrijven in de gemeente waar je woont. Daar krijg je de kaart.
step-enrol-school-and-work = Schrijf je kind in op school. Zoek je werk? Schrijf je in bij VDAB.

## Family and young people
step-ask-someone-to-sign-up = Meld je aan op de website. Het Huis van het Kind, CLB, CAW of je dokter kan helpen.
step-first-talk-within-month = Het doel is een eerste gesprek binnen een maand. Hoor je niets? Vraag het na.
step-call-ckg = Bel of mail een centrum in je buurt. Vraag wat er kan en hoe lang je wacht.
step-ask-stay-price = Vraag wat het kost. Voor slapen betaal je soms een kleine bijdrage.
step-come-alone-or-together = Je mag alleen komen, of met iemand die je vertrouwt.
step-find-house-nearby = Kijk online of er een huis in je buurt is en wanneer het open is.
step-walk-in-no-appointment = Loop binnen of stuur een bericht. Een afspraak hoeft meestal niet.
step-ask-what-comes-after = Heb je langer of meer hulp nodig? Vraag wie je verder kan helpen. Ook je dokter weet raad.
step-talk-to-service-first = Praat als het kan eerst met de school of de dienst. Schrijf op wat er gebeurde.
step-call-or-write-complaint = Bel of schrijf. Vertel wat er gebeurde en wat je wil bereiken.
step-complaint-youth-help = Gaat het over jeugdhulp? Dan bestaat er nog een andere gratis klachtenlijn.
