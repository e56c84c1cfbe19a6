### Who decides, pays or helps.

body-wijkgezondheidscentrum = Huisartsen en verpleging samen in je wijk
body-cgg = Hulp voor wie het psychisch zwaar heeft
    .what = Je kan er praten, ook met een arts.
body-netwerk-ggz = Psychologen die samenwerken in je streek
    .what = Zij werken met lage, vaste prijzen.
body-lokaal-loket-kinderopvang = Het loket dat mee een plaats zoekt
body-organisator-opvang = De opvang of het kamp van je kind
