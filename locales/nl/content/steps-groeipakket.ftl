### Steps of the Groeipakket rights; several rights share them.

step-choose-payer = Kies een uitbetaler van het Groeipakket. Heb je er al een? Neem dan die.
step-start-form-before-birth = Vul het formulier in. Dat kan vanaf vier maanden voor de verwachte datum.
step-hand-in-due-date = Geef een attest van je dokter of vroedvrouw. Daarop staat de verwachte datum.
step-register-birth = Geef de geboorte aan bij de gemeente. De uitbetaler krijgt de gegevens daarna meestal vanzelf.
step-check-payment = Kijk of het geld op je rekening komt.
step-ask-why-not = Komt er niets? Bel of schrijf je uitbetaler. Vraag waarom niet.
step-hand-in-adoption-papers = Geef een kopie van het verzoekschrift of van de beslissing over de adoptie.
step-give-account = Geef je rekeningnummer aan de uitbetaler.
step-show-residence-card = Is je kind geen Belg? Toon dan de verblijfskaart of de beslissing.
step-tell-changes = Verandert je gezin, je adres of je inkomen? Laat het snel weten aan je uitbetaler.
step-ask-early-supplement = Verdien je al zes maanden minder? Vraag je uitbetaler om de toeslag nu al te betalen.
step-collect-income-proof = Verzamel de loonbrieven of attesten van de laatste zes maanden.
step-enrol-nursery = Schrijf je kind in op een Nederlandstalige kleuterschool. Doe dat ten laatste twee maanden na de derde verjaardag.
step-attend-school = Laat je kind zo veel mogelijk naar school gaan. Is je kind ziek? Verwittig de school.
step-ask-childcare-presence = Vraag de opvang of ze elke dag doorgeven dat je kind er is.
step-wait-until-december = Het geld komt tussen augustus en december.
step-hand-in-what-is-asked = Vraagt je uitbetaler nog papieren? Geef ze dan snel.
step-ask-care-supplement = Bel of schrijf je uitbetaler. Zeg dat je de zorgtoeslag vraagt.
step-fill-in-care-form = Vul het formulier over je kind in. Beschrijf ook een moeilijke dag. Iemand mag je helpen.
step-doctor-fills-in-form = Geef het medische formulier aan je huisdokter. Vraag ook verslagen van andere artsen.
step-go-to-care-appointment = Soms krijg je een afspraak bij een arts. Ga samen met je kind.
step-wait-for-care-decision = De beslissing komt met de post of online. Bewaar die goed: je hebt ze vaak nodig.
step-look-at-care-decision = Neem de beslissing over je kind. Kijk hoeveel punten erop staan.
step-ask-new-care-check = Heeft je kind nu meer zorg nodig? Vraag je uitbetaler om een nieuw onderzoek.
step-death-abroad = Stierf de ouder in het buitenland? Geef dan de overlijdensakte aan je uitbetaler.
step-ask-foster-service = Vraag je dienst voor pleegzorg of de plaatsing is doorgegeven.
