### Who decides or helps with debts, law, papers and family support.

body-bureau-juridische-bijstand = Het bureau dat een gratis advocaat zoekt
    .what = Dit bureau van de advocaten kijkt je inkomen na en duidt iemand aan.
body-bureau-rechtsbijstand = De dienst van de rechtbank voor gratis kosten
    .what = Hier vraag je om de kosten van een zaak te laten vallen.
body-integratie-inburgering = De dienst voor wie nieuw is in Vlaanderen
    .what = Zij helpen met Nederlands, wegwijs worden en tolken. In grote steden heeft die dienst een eigen naam.
body-fedasil = De dienst voor opvang tijdens asiel
    .what = Deze dienst kijkt of je opvang krijgt en waar.
body-een-gezin-een-plan = Een team dat met je gezin meedenkt
    .what = In elke streek werken diensten samen aan één plan met je gezin.
body-ckg = Een centrum dat helpt bij opvoeden
    .what = Begeleiders komen thuis of vangen je kind een tijdje op.
body-jac = Het CAW voor jongeren
    .what = Jongeren kunnen er gratis praten, bellen en chatten.
body-overkop = Een huis voor jongeren
    .what = Je kan er binnenlopen, iets doen en praten met iemand.
body-tejo = Een huis met therapeuten voor jongeren
    .what = De therapeuten werken er gratis, als vrijwilliger.
body-kinderrechtencommissariaat = De klachtenlijn voor kinderrechten
    .what = Deze dienst is onafhankelijk. Ze luistert en zoekt mee naar een oplossing.
