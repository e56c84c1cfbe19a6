### Who decides or pays.

body-uitbetaler-groeipakket = De dienst die je Groeipakket betaalt
    .what = Er zijn vijf uitbetalers. Je kiest zelf. De bedragen zijn overal gelijk.
body-fons = De uitbetaler van de Vlaamse overheid
    .what = Helpt ook gezinnen die buiten Vlaanderen wonen.
