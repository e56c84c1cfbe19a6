### Steps of the rights on birth, leave and work; several rights share them.

## After a stillbirth
step-call-payer-calmly = Bel je uitbetaler als je er klaar voor bent. Iemand anders mag ook bellen.
step-hand-in-stillbirth-paper = Vraag de gemeente de akte van je baby. Geef die aan je uitbetaler.
step-name-your-baby = Je baby kan een naam krijgen in de akte.
step-rest-after-loss = Je rust en je verlof na de bevalling blijven meestal. Vraag het aan je ziekenfonds en je werkgever.

## Around a birth
step-welcome-home-visit = Kind en Gezin neemt na de geboorte zelf contact op. Bel gerust ook zelf.
step-visit-clinic-free = Ga met je kind naar het consultatiebureau. Dat is gratis.
step-you-choose-appointments = Jij kiest zelf welke afspraken je wil.
step-ask-home-care-service = Vraag kraamzorg bij een dienst voor gezinszorg, best vanaf de vijfde maand dat je zwanger bent. Vraag ook de prijs.
step-plan-help-after-birth = Spreek af welke hulp je wil: zorg voor de baby, wassen of koken.
step-ask-fund-birth-gift = Vraag je ziekenfonds en je gemeente naar een premie of babypakket.
step-ask-soon-after-birth = Wacht niet te lang. Soms moet je het binnen een jaar vragen.
step-due-date-statement = Geef een attest van je dokter aan je werkgever en je ziekenfonds.
step-plan-rest-weeks = Meestal rust je vijftien weken, bij een meerling langer. Eén week ervoor en negen weken erna zijn verplicht.
step-plan-rest-self-employed = Je mag twaalf weken rusten. Drie weken zijn verplicht.
step-hand-in-birth-record = Geef de akte aan je ziekenfonds zodra je die hebt.
step-ask-fund-how-much = Vraag hoeveel je uitkering is. Ben je ambtenaar? Vraag de regels aan je werkgever.
step-tell-self-employed-funds = Vertel het aan je ziekenfonds en je sociaal verzekeringsfonds. Geef later de akte.
step-ask-household-cheques = Je fonds vraagt of je dienstencheques wil. Hoor je niets? Bel dan zelf.
step-free-quarters = Na een recente geboorte betaal je vaak een half jaar geen bijdragen. Dat gaat vanzelf.

## Leave
step-tell-employer-in-writing = Vraag het vooraf op papier aan je werkgever. Hou een kopie.
step-choose-birth-leave-days = Kies zelf je dagen, binnen vier maanden na de geboorte.
step-ask-fund-leave-form = Vraag het formulier aan je ziekenfonds.
step-ask-employer-months-before = Vraag het enkele maanden vooraf op papier aan je werkgever.
step-choose-leave-form = Kies hoe: helemaal stoppen, halftijds of een klein deel van de week.
step-ask-rva = Vraag de uitkering online bij RVA, meestal binnen twee maanden na de start.
step-prove-reason = Vraag een bewijs van de reden, zoals een attest van de dokter.
step-ask-flemish-leave-desk = Vraag daarna de uitkering online aan bij de Vlaamse overheid.
step-recognise-carer = Wil je mantelzorgverlof? Laat je erkennen bij je ziekenfonds. Het verlof duurt sinds kort langer.
step-ask-employer-week-before = Vraag het zeven dagen vooraf op papier aan je werkgever. Ligt je kind in het ziekenhuis? Soms kan het sneller.
step-register-child-at-home = Laat je kind inschrijven op je adres.

## Work and benefits
step-register-vdab-at-once = Schrijf je binnen acht dagen in bij VDAB. Zorg je voor een zieke? Vraag of je dan even niet moet zoeken.
step-go-to-benefit-payer = Ga meteen naar een vakbond of de openbare kas, zeker binnen twee maanden. Wacht niet op alle papieren.
step-look-at-end-date = De uitkering duurt meestal hoogstens twee jaar. Kijk in je brief wanneer ze stopt.
step-benefit-stopped = Stopt de uitkering? Ga naar het OCMW. Een deel van de nieuwe regels is geschrapt. RVA schrijft zelf naar wie daar recht door krijgt.
step-send-certificate-fast = Vraag meteen een attest aan de dokter. Stuur het snel naar je ziekenfonds, want te laat kost geld. Verwittig ook je werkgever.
step-fill-in-fund-forms = Vul de papieren van je ziekenfonds in. Vraag gerust hulp.
step-go-to-fund-doctor = Krijg je een afspraak bij de arts van het ziekenfonds? Ga dan zeker.
step-ask-vdab-counsellor = Vraag je begeleider bij VDAB vooraf welke kosten je terugkrijgt.
step-keep-childcare-invoices = Bewaar rekeningen en tickets. Geef ze af met de onkostennota.
step-ask-if-jobbonus-exists = Vraag de Vlaamse infolijn of de jobbonus nog bestaat.
step-check-citizen-profile-account = Kreeg je een brief? Vul dan je rekeningnummer in op Mijn Burgerprofiel.
step-check-payslip-bonus = Kijk op je loonbrief of er werkbonus staat. Zo niet, vraag het aan je werkgever.
step-ask-neighbourhood-work = Vraag VDAB of je OCMW of wijk-werken bij je past.
step-check-effect-on-benefit = Vraag vooraf wat het doet met je uitkering of leefloon.
