### What is possible while waiting.

meanwhile-doctor-payment = Zeg aan de dokter dat je weinig geld hebt. Vraag of je later of in stukken mag betalen.
meanwhile-ocmw-doctor-bill = Kan je een doktersrekening niet betalen? Het OCMW kan soms helpen.
meanwhile-ask-childcare-desk = Zoek je nog een plaats? Vraag hulp bij het Lokaal Loket Kinderopvang van je gemeente.
meanwhile-ask-lower-childcare-price = Is de prijs te hoog? Vraag naar een individueel verminderd tarief.
meanwhile-school-payment-plan = Vraag de school of je de rekening in kleine stukken mag betalen.
meanwhile-ocmw-school-bill = Lukt het niet? Het OCMW kan soms een schoolrekening helpen betalen.
meanwhile-energy-payment-plan = Vraag je leverancier een afbetaalplan voor de factuur.
meanwhile-ocmw-energy-help = Het OCMW kan helpen als je je energie niet kan betalen.
meanwhile-small-delivery = Ook een kleine hoeveelheid aan de pomp kan tellen. Bewaar het ticket.
meanwhile-ask-rent-subsidy = Ben je pas verhuisd naar een betere woning? Vraag naar de huursubsidie.
meanwhile-ocmw-rent-help = Is de huur te hoog? Het OCMW kan soms bijspringen.
meanwhile-long-wait-rent-premium = Wacht je vier jaar en huur je privé? Dan bestaat er de huurpremie.
meanwhile-ocmw-advance = Kan je niet wachten? Vraag het OCMW om een voorschot.
meanwhile-food-help = Heb je geen geld voor eten? Vraag het OCMW naar voedselhulp.
meanwhile-danger-goes-to-hospital = Ben je erg ziek? Ga meteen naar het ziekenhuis of bel het noodnummer.
meanwhile-ask-legal-advice = Een advocaat geeft je gratis een eerste advies.
meanwhile-ask-tenants-union = De Huurdersbond kan je contract en brieven nakijken.
meanwhile-talk-to-landlord = Laat je huisbaas weten dat je hulp zoekt. Betaal al wat je wel kan.
