### Rights around a birth, also when a baby died.

right-groeipakket-doodgeboren-kind = Steun als je baby dood geboren is
    .phrase = Vraag het als jij er klaar voor bent.
    .what = Ook als je baby dood geboren wordt, kan je het startbedrag krijgen. De zwangerschap duurde dan ten minste zes maanden. De wet telt anders dan de dokter, dus vraag het na. Er is geen haast.
    .desk = Onze baby is dood geboren. Ik wil het startbedrag aanvragen.

right-kind-en-gezin-dienstverlening = Gratis zorg en raad voor je baby en peuter
    .phrase = Bel of maak een gratis afspraak.
    .what = Kind en Gezin kijkt hoe je kind groeit en geeft vaccins. Ook als je zwanger bent, kan je er terecht, met of zonder papieren.
    .desk = Ik wil een afspraak maken met Kind en Gezin.

right-kraamzorg = Hulp in huis na de geboorte
    .phrase = Vraag het best al voor de geboorte.
    .what = Iemand komt thuis helpen met je baby en het huishouden. De prijs hangt vaak af van je inkomen.
    .desk = Ik wil kraamzorg aanvragen.

right-geboortevoordelen-ziekenfonds-gemeente = Een premie of cadeau bij de geboorte
    .phrase = Vraag het aan je ziekenfonds en je gemeente.
    .what = Veel ziekenfondsen en sommige gemeenten geven geld of een pakket. Het is overal anders.
    .desk = Ik wil vragen of er een premie is voor mijn baby.

right-moederschapsrust-werknemer = Rust en geld rond de bevalling
    .phrase = Geef een attest aan je werkgever en je ziekenfonds.
    .what = Rond de bevalling stop je een tijd met werken. Je ziekenfonds betaalt dan een uitkering, ook als je werkloos of ziek bent.
    .desk = Ik wil de moederschapsuitkering aanvragen.

right-moederschapshulp-zelfstandige = Rust en hulp als zelfstandige die bevalt
    .phrase = Vertel het aan je ziekenfonds.
    .what = Rond de bevalling kan je rusten met een uitkering. Er zijn ook dienstencheques voor hulp in huis.
    .desk = Ik ben zelfstandige en wil moederschapshulp aanvragen.

right-geboorteverlof = Verlof voor de vader of meeouder
    .phrase = Vraag het aan je werkgever en je ziekenfonds.
    .what = Bij een geboorte kan je twintig dagen thuisblijven. Je werkgever betaalt drie dagen, je ziekenfonds een deel van de rest. Voor ambtenaren en zelfstandigen zijn er andere regels.
    .desk = Ik wil geboorteverlof aanvragen.
