### Who decides or helps.

body-clb = The service that helps pupils and parents
    .what = People work there who know a lot about learning, health and feeling well.
body-commissie-leerlingenrechten = The committee for complaints about enrolment
    .what = You can go here if a school turns your child away.
body-afdeling-studietoelagen = The Flemish office for study grants
    .what = This office looks at the student's request and pays the grant.
body-uitpas = The desk for the leisure pass
    .what = This desk is often in a town hall or library.
body-toerisme-vlaanderen = The network for affordable holidays
    .what = It looks for places that ask less from families with little money.
