### Steps of the rights on debts, law, papers and family support.

## Debts
step-list-debts-together = Schrijf samen op wat binnenkomt, wat je betaalt en wat je nog moet betalen.
step-choose-debt-help = Kies mee: je beheert je geld zelf, of iemand doet dat met jou.
step-no-new-debts = Maak geen nieuwe schulden. Verandert er iets, zeg het dan meteen.
step-write-debt-petition = Het OCMW, het CAW of een advocaat kijkt of dit past. Samen schrijven jullie het verzoek aan de rechter.
step-judge-decides-debts = Zegt de rechter ja? Dan mag wie geld wil, even niets meer bij je komen halen.
step-live-with-mediator = De bemiddelaar ontvangt je inkomen. Jij krijgt elke week of maand geld om van te leven.

## Law
step-ask-lawyer-or-bureau = Ga naar het bureau van de advocaten. Of vraag een advocaat of die pro Deo werkt.
step-collect-income-three-months = Neem bewijzen mee van je inkomen van drie maanden. Een bewijs van leefloon of andere steun is vaak genoeg.
step-ask-price-first = Vraag vooraf of je zelf iets betaalt, en hoeveel.
step-ask-before-court-costs = Vraag dit voor de zaak start. Je advocaat kan het doen.
step-petition-at-registry = Heb je geen advocaat? Vraag het aan het loket van de rechtbank.

## Papers and Dutch
step-appointment-integration = Maak een afspraak. Zij kijken met jou welke les of begeleiding past.
step-choose-class-that-fits = Kies een les die bij je werk past. Vraag ook naar opvang voor je kind.
step-ask-class-price = Vraag wat het kost. Met weinig inkomen, een leefloon of een opleiding is het vaak goedkoop of gratis.
step-ask-service-for-interpreter = Vraag het bij je afspraak. De dienst zelf bestelt de tolk.
step-say-your-language = Zeg je taal. De tolk kan ook aan de telefoon helpen.
step-no-child-interprets = Laat je kind niet tolken. Moeilijk nieuws is te zwaar voor een kind.
step-register-asylum-brussels = Vraag asiel in het aanmeldcentrum in Brussel. Heb je kinderen of ben je ziek? Zeg het meteen.
step-go-to-assigned-place = Krijg je een plaats? Ga er snel heen en bewaar de brief.
step-lawyer-before-reception = Vraag een advocaat wat deze opvang voor je verblijf betekent.
step-go-to-ocmw-where-child-stays = Ga naar het OCMW waar je kind echt verblijft. Je mag het vertellen of schrijven.
step-read-offer-with-lawyer = Krijg je een aanbod? Lees het met je advocaat voor je tekent.
step-register-at-town = Schrijf je in bij je gemeente. Daar krijg je de kaart.
step-enrol-school-and-work = Schrijf je kind in op school. Zoek je werk? Ga naar VDAB.

## Family and young people
step-ask-someone-to-sign-up = Meld je aan op de website. Het Huis van het Kind, CLB, CAW of je dokter helpt.
step-first-talk-within-month = Het doel is een eerste gesprek binnen een maand.
step-call-ckg = Bel of mail een centrum in je buurt. Vraag hoe lang je wacht.
step-ask-stay-price = Vraag de prijs. Voor slapen betaal je soms een kleine bijdrage.
step-come-alone-or-together = Kom alleen, of met iemand die je vertrouwt.
step-find-house-nearby = Kijk online of er een huis in je buurt is en wanneer het open is.
step-walk-in-no-appointment = Loop binnen of stuur een bericht. Een afspraak hoeft meestal niet.
step-ask-what-comes-after = Heb je meer hulp nodig? Vraag wie je verder kan helpen.
step-talk-to-service-first = Schrijf op wat er gebeurde. Praat als het kan eerst met de school of de dienst.
step-call-or-write-complaint = Bel of schrijf. Zeg ook wat je wil bereiken.
step-complaint-youth-help = Gaat het over jeugdhulp? Dan is er nog een gratis klachtenlijn.
