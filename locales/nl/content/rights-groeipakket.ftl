### The Groeipakket rights of a living family.
### .phrase: one line in the list. .what: what it is. .desk: the Dutch sentence to say or show at the desk.

right-groeipakket-startbedrag = Eenmalig bedrag rond een geboorte
    .phrase = Vraag het al voor de geboorte, dan komt het vroeger.
    .what = Dit is één bedrag voor elk kind dat geboren wordt. Je inkomen telt niet mee. Vergeten te vragen? Dat kan nog tot vijf jaar na de geboorte.
    .desk = Ik wil het startbedrag aanvragen.

right-groeipakket-adoptie = Eenmalig bedrag bij adoptie
    .phrase = Vraag het als je adoptiekind bij je woont.
    .what = Dit is één bedrag voor een kind dat je adopteert. Je inkomen telt niet mee.
    .desk = Ik wil het startbedrag voor adoptie aanvragen.

right-groeipakket-basisbedrag = Elke maand geld voor je kind
    .phrase = Kijk of het elke maand op je rekening komt.
    .what = Dit is een vast bedrag per maand voor elk kind. Je werk en je inkomen tellen niet mee.
    .desk = Ik wil het Groeipakket voor mijn kind aanvragen.

right-groeipakket-schoolbonus = Extra geld voor het nieuwe schooljaar
    .phrase = Dit komt in de zomer, zonder aanvraag.
    .what = Dit is elk jaar één bedrag voor elk kind. Het bedrag hangt af van de leeftijd. Je inkomen telt niet mee.
    .desk = Ik wil vragen of mijn kind de schoolbonus krijgt.

right-groeipakket-sociale-toeslag = Elke maand extra bij een lager inkomen
    .phrase = Is je inkomen gedaald? Vraag het dan zelf.
    .what = Je uitbetaler kijkt naar een ouder jaar. Daarom mist hij soms gezinnen die nu minder verdienen. Met een leefloon, inkomensgarantie voor ouderen of uitkering voor een handicap komt het vaak vanzelf.
    .desk = Ik wil een sociale toeslag aanvragen. Mijn inkomen is gedaald.

right-groeipakket-kleutertoeslag = Extra geld voor je kleuter
    .phrase = Schrijf je kind op tijd in op school.
    .what = Dit komt als je kind drie wordt en nog eens als het vier wordt. Je kind gaat dan naar een Nederlandstalige kleuterschool.
    .desk = Ik wil de kleutertoeslag aanvragen.

right-groeipakket-kinderopvangtoeslag = Geld terug voor opvang met een vaste prijs
    .phrase = Dit komt per dag dat je kind in de opvang is.
    .what = Betaal je een prijs die niet van je inkomen afhangt? Dan is er een bedrag per opvangdag. Het stopt als je kind naar school gaat.
    .desk = Ik wil de kinderopvangtoeslag aanvragen.

right-groeipakket-schooltoeslag = Elk jaar geld voor school
    .phrase = Kijk of het er voor Nieuwjaar is.
    .what = Dit hangt af van je inkomen en van je gezin. Je uitbetaler rekent het zelf uit.
    .desk = Ik wil de schooltoeslag aanvragen.

right-groeipakket-zorgtoeslag = Elke maand extra als je kind meer zorg nodig heeft
    .phrase = Vraag het ook als je nog twijfelt.
    .what = Dit is er voor kinderen met een ziekte, een handicap of een ontwikkelingsstoornis. Een arts kijkt wat je kind nodig heeft. Je inkomen telt niet mee.
    .desk = Ik wil de zorgtoeslag aanvragen.

right-groeipakket-ondersteuningstoeslag = Extra geld bij veel zorg
    .phrase = Dit volgt op de beslissing over de zorgtoeslag.
    .what = Dit is er voor kinderen die heel veel zorg nodig hebben. Je vraagt het niet apart aan.
    .desk = Ik wil weten of mijn kind de ondersteuningstoeslag krijgt.

right-groeipakket-wezentoeslag = Extra geld na het overlijden van een ouder
    .phrase = Dit komt meestal vanzelf. Vraag het na.
    .what = Dit is elke maand extra geld voor je kind. Het blijft ook als je een nieuwe partner hebt.
    .desk = Ik wil de wezentoeslag aanvragen.

right-groeipakket-pleegzorgtoeslag = Extra geld voor je pleegkind
    .phrase = Bij langdurige pleegzorg gaat dit naar het pleeggezin.
    .what = Dit is elke maand extra geld voor een pleegkind. Bij korte pleegzorg gaat het meestal naar de ouders.
    .desk = Ik wil vragen wie de pleegzorgtoeslag krijgt.

right-groeipakket-niet-belgisch-kind = Groeipakket voor een kind dat geen Belg is
    .phrase = Toon de verblijfskaart van je kind.
    .what = Ook een kind zonder Belgische nationaliteit kan Groeipakket krijgen. Het verblijf van het kind telt, niet dat van de ouders. Een oranje kaart is meestal niet genoeg.
    .desk = Ik wil het Groeipakket aanvragen voor mijn kind. Dit is de verblijfskaart.
