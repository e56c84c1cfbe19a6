### Who decides or helps with debts, law, papers and family support.

body-bureau-juridische-bijstand = Het bureau dat een gratis advocaat zoekt
body-bureau-rechtsbijstand = De dienst van de rechtbank voor gratis kosten
body-integratie-inburgering = De dienst voor wie nieuw is in Vlaanderen
    .what = In grote steden heeft die dienst een eigen naam.
body-fedasil = De dienst voor opvang tijdens asiel
body-een-gezin-een-plan = Een team dat met je gezin meedenkt
body-ckg = Een centrum dat helpt bij opvoeden
body-jac = Het CAW voor jongeren
body-overkop = Een huis voor jongeren
body-tejo = Een huis met therapeuten voor jongeren
body-kinderrechtencommissariaat = De klachtenlijn voor kinderrechten
