### Who decides, pays or helps.

body-wijkgezondheidscentrum = Huisartsen en verpleging samen in je wijk
    .what = Je schrijft je in en gaat daar voortaan naar de dokter.
body-cgg = Hulp voor wie het psychisch zwaar heeft
    .what = Je kan er praten, ook met een arts. Er is hulp voor groot en klein.
body-netwerk-ggz = Psychologen die samenwerken in je streek
    .what = Zij werken met lage, vaste prijzen.
body-lokaal-loket-kinderopvang = Het loket dat mee een plaats zoekt
    .what = Hier weet men welke opvang er is in je buurt.
body-organisator-opvang = De opvang of het kamp van je kind
    .what = Hier vraag je naar de prijs en naar attesten.
