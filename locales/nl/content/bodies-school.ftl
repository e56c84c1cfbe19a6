### Who decides or helps.

body-clb = De dienst die leerlingen en ouders helpt
    .what = Er werken mensen die veel weten over leren, gezondheid en je goed voelen.
body-commissie-leerlingenrechten = De commissie voor klachten over inschrijven
    .what = Hier kan je terecht als een school je kind weigert.
body-afdeling-studietoelagen = De Vlaamse dienst voor studietoelagen
    .what = Deze dienst bekijkt de vraag van de student en betaalt de toelage.
body-uitpas = De balie voor de vrijetijdspas
    .what = Deze balie is vaak in een gemeentehuis of bibliotheek.
body-toerisme-vlaanderen = Het netwerk voor betaalbare vakantie
    .what = Het zoekt plekken die minder vragen aan gezinnen met weinig geld.
