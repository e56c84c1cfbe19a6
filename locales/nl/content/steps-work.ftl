### Steps of the rights on birth, leave and work; several rights share them.

## After a stillbirth
step-call-payer-calmly = Bel je uitbetaler als je er klaar voor bent. Iemand anders mag ook bellen.
step-hand-in-stillbirth-paper = Vraag de gemeente de akte van je baby en geef ze af. Een attest van de dokter is meestal niet genoeg.
step-name-your-baby = Je baby kan een naam krijgen in de akte. Vraag het aan de gemeente.
step-rest-after-loss = Ook je rust en je verlof blijven meestal. Vraag het aan je ziekenfonds en je werkgever.

## Around a birth
step-welcome-home-visit = Na de geboorte neemt Kind en Gezin zelf contact op. Hoor je niets? Bel dan zelf.
step-call-kind-en-gezin = Heb je nu al een vraag? Bel de lijn of maak online een afspraak.
step-visit-clinic-free = Ga met je kind naar het consultatiebureau. De zorg en de meeste vaccins zijn er gratis.
step-you-choose-appointments = Jij kiest zelf welke afspraken je wil. Je inkomen en je papieren tellen niet mee.
step-ask-home-care-service = Bel een dienst voor gezinszorg, best vanaf de vijfde maand. Vraag naar kraamzorg en naar de prijs.
step-plan-help-after-birth = Spreek af welke hulp je wil: zorg voor de baby, wassen of koken.
step-ask-fund-maternity-care = Vraag je ziekenfonds of het een deel terugbetaalt.
step-ask-fund-birth-gift = Vraag je ziekenfonds naar een premie of cadeau bij een geboorte.
step-ask-town-birth-gift = Vraag je gemeente of er een premie of babypakket is.
step-ask-soon-after-birth = Wacht niet te lang. Soms moet je het binnen een jaar vragen.
step-due-date-statement = Vraag een attest met de verwachte datum. Geef het aan je werkgever en je ziekenfonds.
step-plan-rest-weeks = Meestal heb je vijftien weken rust, bij een meerling meer. De laatste week ervoor en negen weken erna zijn verplicht.
step-plan-rest-self-employed = Je mag twaalf weken rusten. Drie weken zijn verplicht.
step-hand-in-birth-record = Geef de akte aan je ziekenfonds zodra je die hebt.
step-ask-fund-how-much = Vraag je ziekenfonds hoeveel je uitkering is. Ben je ambtenaar? Vraag je werkgever welke regels gelden.
step-tell-self-employed-funds = Vertel het aan je ziekenfonds en aan je sociaal verzekeringsfonds.
step-ask-household-cheques = Je fonds vraagt of je dienstencheques wil voor hulp in huis. Hoor je niets? Bel dan zelf.
step-free-quarters = Bij een recente geboorte vallen vaak twee kwartalen bijdragen weg. Dat gaat vanzelf.

## Leave
step-tell-employer-in-writing = Vraag het vooraf op papier aan je werkgever. Hou een kopie.
step-choose-birth-leave-days = Kies zelf je twintig dagen, binnen vier maanden na de geboorte.
step-ask-fund-leave-form = Vraag het formulier aan je ziekenfonds. Dat betaalt het grootste deel van de dagen.
step-ask-employer-months-before = Vraag het enkele maanden vooraf op papier aan je werkgever. Hou een kopie.
step-choose-leave-form = Kies hoe je het opneemt: helemaal stoppen, halftijds of een klein deel van de week.
step-ask-rva = Vraag de uitkering online bij RVA. Doe het snel, meestal binnen twee maanden na de start.
step-start-before-birthday = Het verlof start voor de twaalfde verjaardag. Bij een handicap mag het later.
step-ask-current-leave-rules = Vraag eerst welke regels nu gelden. Ze veranderen vaak.
step-prove-reason = Leg een bewijs van de reden klaar, zoals een attest van de dokter.
step-try-leave-simulator = Kijk op de website met de simulator of het voor jou kan.
step-ask-flemish-leave-desk = Vraag daarna de uitkering online aan bij de Vlaamse overheid.
step-doctor-confirms-illness = Vraag de dokter een attest dat je hulp nodig is.
step-recognise-carer = Wil je mantelzorgverlof? Vraag je ziekenfonds om je als mantelzorger te erkennen. Het verlof duurt sinds kort langer.
step-ask-employer-week-before = Vraag het zeven dagen vooraf op papier aan je werkgever. Ligt je kind in het ziekenhuis? Soms kan het sneller.
step-register-child-at-home = Laat je kind inschrijven op je adres. Het verlof begint kort daarna.

## Work and benefits
step-ask-end-of-work-form = Vraag je werkgever het formulier over het einde van je werk.
step-register-vdab-at-once = Schrijf je binnen acht dagen in bij VDAB. Zorg je voor een zieke? Vraag of je dan even niet moet zoeken.
step-go-to-benefit-payer = Ga meteen naar een vakbond of naar de openbare kas. Wacht niet op alle papieren, en zeker niet langer dan twee maanden.
step-look-at-end-date = De uitkering duurt hoogstens twee jaar, vaak korter. Kijk in je brief wanneer ze stopt.
step-benefit-stopped = Stopt je uitkering? Ga naar het OCMW. De hoogste rechters schrapten een deel van de regels. RVA contacteert zelf wie dat raakt.
step-ask-incapacity-certificate = Ga meteen naar de dokter. Vraag een attest dat je niet kan werken.
step-send-certificate-fast = Stuur het meteen naar je ziekenfonds, want te laat kost geld. Verwittig ook je werkgever.
step-fill-in-fund-forms = Vul de papieren van je ziekenfonds in. Vraag hulp als je iets niet begrijpt.
step-go-to-fund-doctor = Krijg je een afspraak bij de arts van het ziekenfonds? Ga dan zeker.
step-ask-vdab-counsellor = Vraag je begeleider bij VDAB welke kosten je terugkrijgt. Doe dat voor de start.
step-keep-childcare-invoices = Bewaar de rekeningen van de opvang en je tickets.
step-hand-in-expense-note = Vul tijdens de opleiding de onkostennota in en geef ze af.
step-ask-if-jobbonus-exists = Vraag aan de Vlaamse infolijn of de jobbonus dit jaar nog bestaat.
step-check-citizen-profile-account = Kreeg je een brief? Vul dan je rekeningnummer in op Mijn Burgerprofiel. Zonder nummer komt er geen geld.
step-check-payslip-bonus = Kijk op je loonbrief of er werkbonus staat.
step-ask-payroll = Zie je niets? Vraag het aan je werkgever of aan een vakbond.
step-ask-neighbourhood-work = Vraag VDAB of je OCMW of wijk-werken bij je past.
step-check-effect-on-benefit = Vraag vooraf wat het doet met je uitkering of leefloon.
step-choose-odd-jobs = Kies samen welke klussen en uren voor jou lukken.
