### Who decides, pays or helps.

body-davo = De dienst die alimentatie voorschiet en int
    .what = Je vult een formulier in. Daarna vraagt deze dienst het geld aan de andere ouder.
body-energiehuis = Raad en leningen voor je huis
    .what = Hier helpt men je met een energiescan, een premie of een goedkope lening.
body-fluvius = De beheerder van stroom en gas in Vlaanderen
    .what = Stopt je leverancier je contract, dan levert deze dienst verder.
body-waterbedrijf = Het bedrijf dat je waterfactuur stuurt
    .what = De naam staat op je factuur.
body-bank = Een bank die je zelf kiest
    .what = Elke bank moet een formulier hebben voor een goedkope rekening.
body-ombudsfin = De ombudsdienst voor banken
    .what = Hier kan je gratis klagen als een bank weigert.
