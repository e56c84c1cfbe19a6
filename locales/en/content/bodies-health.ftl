### Who decides, pays or helps.

body-wijkgezondheidscentrum = Family doctors and nurses together in your neighbourhood
body-cgg = Help if you are having a very hard time inside
    .what = You can talk here, also with a doctor.
body-netwerk-ggz = Psychologists who work together in your area
    .what = They work at low, fixed prices.
body-lokaal-loket-kinderopvang = The desk that helps you look for a childcare place
body-organisator-opvang = Your child's childcare or camp
