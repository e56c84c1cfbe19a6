### Who decides or helps. The official name comes from the content; here stands what it is.

body-ocmw = De sociale dienst van je gemeente
    .what = Hier kan je terecht voor hulp met geld, wonen, energie en papieren.
body-ziekenfonds = Je ziekenfonds
body-caw = Gratis hulp bij problemen thuis
body-dmw = De maatschappelijk werkers van je ziekenfonds
    .what = Zij helpen je met papieren en rechten bij ziekte of zorg.
body-woonmaatschappij = De verhuurder van sociale woningen in je streek
body-arbeidsrechtbank = De rechtbank voor werk en uitkeringen
    .what = Hier kan je vragen om een beslissing van het OCMW te herbekijken.
body-wonen-vlaanderen = De Vlaamse dienst voor wonen
body-fod-economie = De federale dienst voor economie en energie
body-school = De school van je kind
body-juridische-eerstelijnsbijstand = Advocaten die gratis eerste raad geven
    .what = Zij zitten op vaste dagen in een justitiehuis, OCMW of sociaal huis.
body-hulplijn-1712 = De hulplijn voor al wie zich niet veilig voelt
    .what = Mensen van het CAW en het Vertrouwenscentrum luisteren en denken mee.
body-huis-van-het-kind = De plek voor ouders en kinderen in je buurt
body-huurdersbond = Raad voor mensen die huren
body-agentschap-opgroeien = De Vlaamse dienst voor jonge kinderen
body-famiris = Famiris
    .what = Betaalt het kindergeld in Brussel.
body-famiwal = FAMIWAL
    .what = Betaalt het kindergeld in Wallonië.
