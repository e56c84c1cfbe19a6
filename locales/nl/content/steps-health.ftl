### Steps of the rights on childcare and health; several rights share them.

## Childcare
step-tick-lower-price = Vraag het attest online in Mijn Kind en Gezin. Duid je reden aan met bewijzen.
step-ask-ocmw-childcare-price = Blijft de prijs te hoog? Vraag het OCMW om je situatie te bekijken.
step-ask-soon-not-back = Wacht niet. De lagere prijs telt meestal pas vanaf je aanvraag.
step-contact-childcare-desk = Ga naar het loket of vraag het online aan je gemeente.
step-tell-childcare-need = Zeg welke dagen je zoekt. Vertel ook of je werkt, iets leert of het moeilijk hebt.
step-ask-more-places = Schrijf je bij meer dan één opvang in.
step-ask-organiser-social-price = Vraag de opvang of het kamp naar een sociaal tarief.
step-show-leisure-pass = Heb je een kortingspas voor vrije tijd? Toon die ook.

## Taxes
step-check-tax-return = Vraag de opvang een attest. Staat het bedrag niet op je aangifte? Vul het zelf in.

## Health fund
step-choose-health-fund = Kies een ziekenfonds of de openbare kas. Vraag vooraf naar het lidgeld.
step-register-health-fund = Schrijf jezelf, je kinderen en je partner in, aan het loket of online.
step-ask-fund-backdating = Had je al zorgkosten? Vraag of die nog meetellen.
step-hand-in-paper-receipts = Kreeg je een papieren briefje van een dokter? Breng het snel naar je ziekenfonds.
step-ask-distance-to-limit = Betaal je veel? Vraag je ziekenfonds hoe ver je nog van de grens zit.

## Doctor, dentist and other care
step-ask-pay-share-only = Vraag bij je afspraak of je alleen je eigen deel mag betalen.
step-ask-medical-file = Vraag je huisarts om je medisch dossier bij te houden. Dan betaal je vaak minder, soms niets.
step-check-centre-area = Bel het centrum. Vraag of je straat erbij hoort en of er plaats is.
step-sign-up-at-centre = Schrijf je in met een kleefbriefje van je ziekenfonds. Geen ziekenfonds? Vertel het, dan zoeken jullie samen.
step-starts-next-month = Je bent meestal ingeschreven vanaf de volgende maand.
step-find-fixed-price-dentist = Zoek een tandarts met vaste prijzen. Je ziekenfonds helpt je zoeken.
step-dentist-each-year = Ga elk jaar, ook zonder pijn. Een controle kan zelfs twee keer per jaar.
step-ask-fund-before-start = Vraag je ziekenfonds vooraf wat het terugbetaalt. Soms moet het eerst akkoord gaan.
step-braces-before-fifteen = Een beugel? Dien de aanvraag in voor de vijftiende verjaardag. Een vroege behandeling start voor negen jaar.
step-hand-in-treatment-bill = Geef de rekening en de papieren aan je ziekenfonds.

## Talking with a psychologist
step-find-network-psychologist = Zoek een psycholoog van het netwerk in je streek. Je huisarts helpt je zoeken.
step-look-together-at-first = In het eerste gesprek kijken jullie samen wat kan helpen.
step-ask-how-long-wait = Vraag hoe lang je wacht. Duurt het lang? Vraag waar het sneller kan.
step-ask-mental-health-centre = Is het zwaar of duurt het lang? Vraag naar een centrum voor geestelijke gezondheidszorg.
step-ask-for-referral = Praat met je huisarts, het CLB of het CAW. Vaak sturen zij je door.
step-ask-lower-contribution = Is de bijdrage te hoog? Vraag of je minder mag betalen.
