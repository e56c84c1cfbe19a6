### Who decides or pays.

body-uitbetaler-groeipakket = The service that pays your child benefit (Groeipakket)
    .what = There are five paying services (uitbetalers). You choose one yourself. The amounts are the same everywhere.
body-fons = The paying service (uitbetaler) of the Flemish government
    .what = Also helps families who live outside Flanders.
