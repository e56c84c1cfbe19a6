### Steps of the rights on income, energy, internet and the bank.

## OCMW
step-show-pending-claim = Toon dat je een uitkering vroeg. Vroeg je nog niets? Het OCMW helpt je daarbij.
step-sign-advance-agreement = Je tekent een papier. Komt je uitkering, dan gaat het voorschot terug naar het OCMW.
step-ask-ocmw-new-home = Ga naar het OCMW van de gemeente waar je gaat wonen.
step-spend-premium-on-home = Koop ermee wat je thuis nodig hebt. Bewaar de kastickets.
step-ask-reference-address = Ga naar het OCMW van de gemeente waar je meestal bent. Zeg dat je een adres nodig hebt.
step-private-reference-address = Soms mag het ook bij een vriend of familie. Vraag eerst wat dat voor hen verandert.
step-collect-post-often = Haal vaak je brieven op. Kom ook als het OCMW je vraagt om te komen.
step-renew-reference-address = Vraag op tijd of je het adres mag houden. Zo stopt er geen uitkering.
step-ask-before-paying = Vraag het voor je betaalt. Neem de rekening of het inschrijvingsblad mee.
step-ask-through-school = Liever niet zelf vragen? Soms helpt iemand van de school je daarbij.

## Maintenance
step-davo-apply = Vul het formulier in, online of op papier. Bel gratis als je hulp wil.
step-davo-list-unpaid = Schrijf op in welke maanden er niets of te weinig kwam, ook vroeger.
step-davo-no-income-limit = Zegt iemand dat je te veel verdient? Die oude grens bestaat niet meer.
step-davo-renew = Een voorschot loopt maar een tijd. Vraag op tijd om het te verlengen.

## Appeal
step-appeal-look-at-date = Zoek op de brief tot wanneer je kan reageren, vaak drie maanden. Vraag de dienst snel om uitleg.
step-appeal-by-letter = Stuur een gewone brief naar de arbeidsrechtbank. Leg uit waarom je niet akkoord bent. Dit is gratis.
step-appeal-groeipakket = Gaat het over het Groeipakket? Vraag dan eerst bemiddeling, daarna de geschillencommissie.
step-appeal-ombuds = Voel je je slecht behandeld? Een ombudsdienst luistert gratis naar je klacht.

## Energy and water
step-say-energy-runs-out = Kan je niet meer opladen? Zeg meteen dat het dringend is.
step-ask-winter-gas = Betaal je gas vooraf? Vraag of het OCMW in de winter helpt met opladen.
step-open-energy-letters = Open elke brief over stroom, gas of water. Begrijp je hem niet? Vraag hulp.
step-go-to-lac = Ga naar het gesprek van de commissie (LAC). Iemand van het OCMW of CAW mag mee.
step-offer-monthly-sum = Zeg wat je elke maand echt kan betalen. Zo kan er een afbetaalplan komen.
step-winter-no-cut = Van december tot begin maart sluit men je normaal niet af. Blijf wel antwoorden.
step-send-water-certificate = Staat het er niet? Vraag een attest bij wie je uitkering betaalt. Stuur het naar je waterbedrijf.
step-before-end-of-year = Vraag het voor het einde van het jaar. Later kan niet meer.
step-ask-energy-scan = Bel het energiehuis of het OCMW. Zeg dat je een gratis scan wil.
step-scan-visit = Je krijgt tips, en soms spaarlampen of een spaardouche.

## Own home
step-look-before-works = Kijk voor de werken welke regels nu gelden. Ze veranderen vaak.
step-energy-house-helps = Het energiehuis geeft raad en kijkt of je goedkoop kan lenen.
step-keep-invoices-and-apply = Bewaar alle facturen. Vraag de premie snel, want oude facturen tellen soms niet.
step-ask-ocmw-emergency-purchase = Is je huis slecht en kan je niet lenen? Vraag het OCMW naar het noodkoopfonds.

## Internet and bank
step-check-internet-right = Kijk op de website van de overheid of je recht hebt.
step-ask-operator = Bel of ga naar een bedrijf voor internet. Vraag het sociaal aanbod en toon je identiteitskaart.
step-swap-old-social-tariff = Heb je al een oude sociale korting? Vraag wat voor jou het goedkoopst is.
step-ask-bank-form = Kies een bank en vraag het formulier voor de basisbankdienst.
step-temporary-address-is-enough = Een tijdelijk adres is genoeg. Andere verblijfspapieren dan een kaart kunnen ook.
step-bank-says-no = Zegt de bank nee? Vraag de reden op papier. Daarna kan je gratis klagen bij de ombudsdienst.
