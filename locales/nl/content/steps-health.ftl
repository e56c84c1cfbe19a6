### Steps of the rights on childcare and health; several rights share them.

## Childcare
step-tick-lower-price = Vraag het attest online aan in Mijn Kind en Gezin. Duid je reden aan en voeg bewijzen toe.
step-ask-ocmw-childcare-price = Blijft de prijs te hoog? Vraag het OCMW om je situatie te bekijken.
step-ask-soon-not-back = Wacht niet. De lagere prijs telt meestal pas vanaf je aanvraag.
step-contact-childcare-desk = Ga langs bij het loket of vraag het online aan je gemeente.
step-tell-childcare-need = Zeg welke dagen je zoekt. Vertel ook of je werkt, iets leert of het moeilijk hebt.
step-ask-more-places = Schrijf je bij meer dan één opvang in. Vraag hoe lang je moet wachten.
step-ask-organiser-social-price = Vraag de opvang of het kamp of er een sociaal tarief is.
step-show-leisure-pass = Heb je een pas voor vrije tijd met korting? Toon die ook.

## Taxes
step-ask-tax-attestation = Vraag de opvang of het kamp een attest voor de belastingen.
step-check-tax-return = Kijk je aangifte na. Staat het bedrag er niet? Vul het dan zelf in.

## Health fund
step-choose-health-fund = Kies zelf een ziekenfonds. Er is ook een openbare kas. Vraag vooraf naar het lidgeld.
step-register-health-fund = Schrijf je in, aan het loket of online. Neem je papieren mee.
step-register-family-too = Vraag om ook je kinderen en je partner in te schrijven.
step-ask-fund-backdating = Had je al zorgkosten? Vraag of het ook voor de tijd ervoor telt.
step-health-fund-counts = Je hoeft niets te vragen. Je ziekenfonds telt op wat je betaalt.
step-hand-in-paper-receipts = Kreeg je een papieren briefje van een dokter? Breng het snel naar je ziekenfonds.
step-ask-distance-to-limit = Betaal je veel? Vraag hoe ver je nog van de grens zit.
step-check-status-letter = Kijk of je een brief van je ziekenfonds kreeg. Meestal gaat het vanzelf.
step-ask-specialist-rare-disease = Gaat het om een zeldzame ziekte? Vraag je specialist een attest.

## Doctor, dentist and other care
step-ask-pay-share-only = Vraag bij je afspraak of je alleen je eigen deel mag betalen.
step-show-card-at-care = Toon je identiteitskaart, of de kaart van je kind.
step-ask-medical-file = Vraag je huisarts om je medisch dossier bij te houden. Dan betaal je vaak minder, en jongeren met verhoogde tegemoetkoming soms niets.
step-check-centre-area = Bel het centrum. Vraag of je straat erbij hoort en of er plaats is.
step-sign-up-at-centre = Schrijf je in met een kleefbriefje van je ziekenfonds. Geen ziekenfonds? Vertel het, dan zoeken jullie samen.
step-starts-next-month = Je bent meestal ingeschreven vanaf de volgende maand. Vraag waar je tot dan terechtkan.
step-find-fixed-price-dentist = Zoek een tandarts die de vaste prijzen volgt. Je ziekenfonds helpt je zoeken.
step-dentist-each-year = Maak elk jaar een afspraak, ook zonder pijn. Een controle kan zelfs twee keer per jaar.
step-ask-fund-before-start = Vraag je ziekenfonds wat het terugbetaalt. Soms moet het eerst akkoord gaan.
step-ask-prescription = Vraag een voorschrift aan de dokter.
step-braces-before-fifteen = Een beugel? Dien de aanvraag in voor de vijftiende verjaardag. Een vroege behandeling start voor negen jaar.
step-hand-in-treatment-bill = Geef de rekening en de papieren aan je ziekenfonds.

## Talking with a psychologist
step-find-network-psychologist = Zoek een psycholoog van het netwerk in je streek. Je huisarts helpt je zoeken.
step-call-without-letter = Bel of mail zelf. Een brief van de dokter is niet nodig.
step-look-together-at-first = In het eerste gesprek kijken jullie samen wat kan helpen.
step-ask-how-long-wait = Vraag hoe lang je wacht. Duurt het lang? Vraag waar het sneller kan.
step-ask-mental-health-centre = Is het zwaar of duurt het lang? Vraag naar een centrum voor geestelijke gezondheidszorg.
step-ask-for-referral = Praat met je huisarts, het CLB of het CAW. Vaak moeten zij je doorsturen.
step-ask-lower-contribution = Is de bijdrage te hoog? Vraag of je minder mag betalen.
