### Who decides, pays or helps.

body-davo = De dienst die alimentatie voorschiet en int
    .what = Je vult een formulier in. Daarna vraagt deze dienst het geld aan de andere ouder.
body-energiehuis = Raad en leningen voor je huis
body-fluvius = De beheerder van stroom en gas in Vlaanderen
    .what = Stopt je leverancier je contract, dan levert deze dienst verder.
body-waterbedrijf = Het bedrijf dat je waterfactuur stuurt
    .what = De naam staat op je factuur.
body-bank = Een bank die je zelf kiest
body-ombudsfin = De ombudsdienst voor banken
