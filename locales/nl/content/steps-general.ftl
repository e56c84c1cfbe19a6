### What to do, one sentence or two a step. Steps are shared between rights.

## OCMW
step-go-to-ocmw = Ga naar de sociale dienst van het OCMW waar je woont. Iemand mag met je meegaan.
step-ask-receipt = Vraag een ontvangstbewijs met de datum. Je steun kan vanaf die dag tellen.
step-social-inquiry = Een maatschappelijk werker bekijkt je situatie. Soms komt die ook bij je thuis langs.
step-wait-for-decision = Het OCMW moet binnen dertig dagen beslissen. Je krijgt daarover een brief.
step-report-changes = Verandert er iets in je gezin of inkomen? Zeg het meteen, want te veel betaald geld vraagt het OCMW terug.

## Health
step-join-health-fund = Heb je nog geen ziekenfonds? Sluit je dan eerst aan. Je mag zelf kiezen.
step-check-sticker = Kijk op een kleefbriefje van je ziekenfonds. Eindigt de code op een één, dan heb je het al.
step-ask-health-fund = Vraag je ziekenfonds om je recht na te kijken.
step-sign-income-form = Vul de verklaring over je inkomen in. Breng ze binnen twee maanden terug met de bewijzen.
step-ask-ocmw-medical-card = Ga naar het OCMW van de plaats waar je verblijft. Vraag een medische kaart.
step-hospital-social-service = Ben je al in het ziekenhuis? Vraag dan naar de sociale dienst daar.
step-ask-doctor-certificate = Vraag de dokter een attest voor dringende medische hulp. Je geeft dit aan het OCMW.

## Childcare and school
step-ask-childcare-price = Vraag aan de opvang of de prijs er afhangt van je inkomen.
step-request-childcare-attestation = Vraag het attest online aan in Mijn Kind en Gezin.
step-get-help-with-attestation = Lukt het niet alleen? De opvang moet je helpen. Soms helpt het OCMW ook.
step-give-attestation = Geef het attest aan de opvang voor de eerste dag.
step-renew-attestation = Verandert je gezin of vervalt het attest? Vraag dan een nieuw attest.
step-read-school-contribution-list = Vraag de school naar de lijst met kosten.
step-check-school-bill = Kijk op de rekening wat bij de maximumfactuur hoort.
step-talk-to-school = Klopt iets niet of is het te veel? Praat met de directie en vraag gespreid te betalen.

## Energy
step-check-energy-bill = Zoek op je factuur of er sociaal tarief staat.
step-check-social-tariff = Staat het er niet? Kijk na op de website van de overheid, of laat je helpen.
step-send-certificate-to-supplier = Gaat het niet vanzelf? Vraag een attest en stuur het naar je energieleverancier.
step-ask-collective-premium = Verwarm je samen met je gebouw? Vraag naar de premie voor het einde van het kwartaal.
step-keep-fuel-invoice = Bewaar de factuur van je levering.
step-again-each-delivery = Vraag de toelage opnieuw bij elke levering.

## Home
step-answer-rent-premium-letter = Kijk of je een brief met formulier krijgt. Vul het in voor de datum op de brief.
step-ask-form-yourself = Sta je vier jaar op de lijst en kreeg je niets? Vraag zelf een formulier.
step-add-lease-and-rent-proof = Stuur je huurcontract en een bewijs van betaalde huur mee.
step-keep-your-place = Blijf ingeschreven voor een sociale woning. Antwoord op elke brief van de woonmaatschappij.
step-ask-help-to-register = Vraag hulp bij de woonmaatschappij, het woonloket of het OCMW.
step-register-for-social-home = Schrijf je in, online of aan het loket.
step-choose-homes = Kies samen welke buurten en woningen passen bij je gezin.
step-tell-ocmw-about-arrears = Ga zo snel mogelijk naar het OCMW met je brieven. Zeg dat je huurschuld hebt.
step-go-to-hearing = Kreeg je een brief van de vrederechter? Ga dan altijd naar de zitting.
step-make-agreement = Het OCMW maakt een plan met jou en je huisbaas.
step-keep-paying-rent = Betaal daarna elke maand je huur en je deel van het plan. Lukt het niet, bel dan meteen.

## Talking, safety and law
step-call-chat-or-walk-in = Bel gratis, chat of ga langs zonder afspraak.
step-say-what-you-want = Vertel wat jij belangrijk vindt. Jij kiest wat er daarna gebeurt.
step-danger-now-emergency = Is er nu gevaar? Bel dan meteen het noodnummer of de politie.
step-call-or-chat-free = Bel of chat op een moment dat je alleen bent.
step-decide-together = Je bekijkt samen welke stap veilig is. Jij beslist mee.
step-child-can-chat = Ook een kind of jongere mag zelf bellen of chatten.
step-find-legal-advice-desk = Zoek een zitdag in de buurt. Het justitiehuis of het OCMW kan je zeggen waar.
step-bring-letters = Neem alle brieven en contracten mee, ook als je ze niet begrijpt.
step-ask-short-question = Vertel kort wat er gebeurt. Vraag wat je het eerst moet doen.
step-ask-pro-deo = Heb je meer hulp nodig? Vraag of je een gratis advocaat kan krijgen.
step-walk-in-or-look-online = Loop binnen of kijk online naar het Huis van het Kind in je buurt.
step-join-activity = Doe mee met een activiteit die je leuk vindt. Je kind mag mee.
