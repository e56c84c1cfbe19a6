### What is possible while waiting.

meanwhile-doctor-payment = Zeg aan de dokter dat je weinig geld hebt. Vraag of je later of in stukken mag betalen.
meanwhile-ocmw-doctor-bill = Kan je een doktersrekening niet betalen? Het OCMW kan soms helpen.
meanwhile-ask-childcare-desk = Zoek je nog een plaats? Vraag hulp bij het Lokaal Loket Kinderopvang van je gemeente.
meanwhile-school-payment-plan = Vraag de school of je de rekening in kleine stukken mag betalen.
meanwhile-energy-payment-plan = Vraag je leverancier een afbetaalplan voor de factuur.
meanwhile-ocmw-energy-help = Het OCMW kan helpen als je je energie niet kan betalen.
meanwhile-small-delivery = Ook een kleine hoeveelheid aan de pomp kan tellen. Bewaar het ticket.
meanwhile-ocmw-rent-help = Is de huur te hoog? Het OCMW kan soms bijspringen.
meanwhile-ocmw-advance = Kan je niet wachten? Vraag het OCMW om een voorschot.
meanwhile-food-help = Heb je geen geld voor eten? Vraag het OCMW naar voedselhulp.
meanwhile-danger-goes-to-hospital = Ben je erg ziek? Ga meteen naar het ziekenhuis of bel het noodnummer.
meanwhile-ask-legal-advice = Een advocaat geeft je gratis een eerste advies.
meanwhile-ask-tenants-union = De Huurdersbond kan je contract en brieven nakijken.
meanwhile-talk-to-landlord = Laat je huisbaas weten dat je hulp zoekt. Betaal al wat je wel kan.
