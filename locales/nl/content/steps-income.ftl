### Steps of the rights on income, energy, internet and the bank.

## OCMW
step-list-income-and-costs = Zet je inkomsten en vaste kosten op een rij. Het OCMW helpt je als dat niet lukt.
step-show-pending-claim = Toon dat je een uitkering vroeg. Heb je nog niets gevraagd? Dan helpt het OCMW je daarbij.
step-sign-advance-agreement = Je tekent een papier. Komt je uitkering, dan gaat het voorschot terug naar het OCMW.
step-ask-ocmw-new-home = Ga naar het OCMW van de gemeente waar je gaat wonen. Doe dat liefst voor je verhuist.
step-spend-premium-on-home = Koop ermee wat je thuis nodig hebt. Bewaar de kastickets.
step-ask-reference-address = Ga naar het OCMW van de gemeente waar je meestal bent. Zeg dat je een adres nodig hebt.
step-private-reference-address = Soms mag het ook bij een vriend of familie. Vraag eerst wat dat voor hen verandert.
step-collect-post-often = Haal vaak je brieven op. Kom ook als het OCMW je vraagt om te komen.
step-renew-reference-address = Vraag op tijd of je het adres mag houden. Zo stopt er geen uitkering.
step-ask-before-paying = Vraag het voor je betaalt. Neem de rekening of het inschrijvingsblad mee.
step-ask-through-school = Liever niet zelf vragen? Soms helpt iemand van de school je daarbij.

## Maintenance
step-davo-apply = Vul het formulier in, online of op papier. Bel gratis als je hulp wil.
step-davo-list-unpaid = Schrijf op in welke maanden er niets of te weinig kwam.
step-davo-no-income-limit = Zegt iemand dat je te veel verdient? Die oude grens bestaat niet meer.
step-davo-renew = Een voorschot loopt maar een tijd. Vraag op tijd om het te verlengen.

## Appeal
step-appeal-look-at-date = Zoek op de brief tot wanneer je kan reageren. Vaak is dat drie maanden.
step-appeal-ask-why = Vraag de dienst om uitleg. Wacht niet te lang, want de datum blijft gelden.
step-appeal-by-letter = Stuur een gewone brief naar de arbeidsrechtbank. Leg uit waarom je niet akkoord bent. Dit is gratis.
step-appeal-groeipakket = Gaat het over het Groeipakket? Vraag dan eerst bemiddeling, daarna de geschillencommissie.
step-appeal-ombuds = Voel je je slecht behandeld? Een ombudsdienst luistert gratis naar je klacht.

## Energy and water
step-say-energy-runs-out = Kan je niet meer opladen? Zeg meteen dat het dringend is.
step-ask-winter-gas = Betaal je gas vooraf? Vraag of het OCMW in de winter helpt met opladen.
step-open-energy-letters = Open elke brief over stroom, gas of water. Begrijp je hem niet? Vraag hulp.
step-go-to-lac = Ga naar het gesprek van de commissie (LAC). Iemand van het OCMW of CAW mag mee.
step-offer-monthly-sum = Zeg wat je elke maand echt kan betalen. Zo kan er een afbetaalplan komen.
step-winter-no-cut = Van begin december tot begin maart sluit men je normaal niet af. Blijf wel antwoorden.
step-check-water-bill = Zoek op je waterfactuur of er sociaal tarief staat.
step-send-water-certificate = Staat het er niet? Vraag een attest bij wie je uitkering betaalt. Stuur het naar je waterbedrijf.
step-shared-water-meter = Deel je een meter met andere gezinnen? Dan krijg je soms geld terug.
step-before-end-of-year = Vraag het voor het einde van het jaar. Later kan het niet meer voor dat jaar.
step-ask-energy-scan = Bel het energiehuis of het OCMW. Zeg dat je een gratis scan wil.
step-scan-visit = Iemand komt langs, kijkt naar je verbruik en geeft tips. Soms krijg je spaarlampen of een spaardouche.
step-scan-tenant = Je beslist zelf of de scan doorgaat. Ook als je huurt, kan je er een vragen.

## Own home
step-look-before-works = Kijk voor de werken welke regels nu gelden. Ze veranderen vaak.
step-energy-house-helps = Het energiehuis geeft raad en kijkt of je goedkoop kan lenen.
step-keep-invoices-and-apply = Bewaar alle facturen. Vraag de premie snel, want oude facturen tellen soms niet.
step-ask-ocmw-emergency-purchase = Is je huis in slechte staat en kan je niet lenen? Vraag het OCMW naar het noodkoopfonds.

## Internet and bank
step-check-internet-right = Kijk na of je recht hebt. Dat kan op de website van de overheid.
step-ask-operator = Bel of ga naar een bedrijf voor internet. Vraag het sociaal aanbod en toon je identiteitskaart.
step-swap-old-social-tariff = Heb je al een oude sociale korting voor telefoon of internet? Vraag wat voor jou het goedkoopst is.
step-ask-bank-form = Kies een bank en vraag het formulier voor de basisbankdienst.
step-temporary-address-is-enough = Een tijdelijk adres is genoeg. Andere verblijfspapieren dan een kaart kunnen ook.
step-bank-says-no = Zegt de bank nee? Vraag de reden op papier. Daarna kan je gratis klagen bij de ombudsdienst.
