### Rights about a home, tax, discounts and transport.
### .phrase: one line in the list. .what: what it is. .desk: the Dutch sentence to say or show at the desk.

right-huursubsidie = Geld als je naar een betere huurwoning verhuist
    .phrase = Vraag het voor je verhuist, of kort daarna.
    .what = Verlaat je een slechte woning, of had je geen thuis? Met een laag inkomen kan je elke maand steun voor de huur krijgen.
    .desk = Ik wil de Vlaamse huursubsidie aanvragen.

right-huurwaarborglening = Een lening zonder rente voor de huurwaarborg
    .phrase = Vraag het kort voor of na je huurcontract.
    .what = Kan je de huurwaarborg niet in één keer betalen? Vlaanderen kan je het bedrag lenen, zonder rente.
    .desk = Ik wil een huurwaarborglening aanvragen.

right-ocmw-huurwaarborg = Hulp van het OCMW voor waarborg of eerste huur
    .phrase = Ga naar het OCMW voor je het contract tekent.
    .what = Het OCMW kan soms borg staan of de waarborg voorschieten. Soms helpt het ook met de eerste maand huur.
    .desk = Ik wil hulp van het OCMW voor mijn huurwaarborg of eerste huur aanvragen.

right-dak-en-thuisloosheid-opvang = Een bed en hulp als thuis niet kan
    .phrase = Bel nu. Je hoeft niets klaar te hebben.
    .what = Heb je geen slaapplek, of ga je die verliezen? Of is het thuis niet veilig? Het CAW en het OCMW zoeken mee naar opvang en een woning, ook voor je kinderen.
    .desk = Ik heb geen veilige plek om te slapen. Ik wil opvang aanvragen.

right-woningkwaliteit = Gratis onderzoek van een slechte huurwoning
    .phrase = Vraag eerst raad, en dan een onderzoek.
    .what = Is je huurwoning vochtig, gevaarlijk of veel te klein? De gemeente kan ze gratis nakijken. Je huisbaas moet dan soms werken doen.
    .desk = Ik wil een onderzoek van mijn woning aanvragen.

right-huurdersbond = Goedkope raad over huren
    .phrase = Vraag raad met je contract en je brieven.
    .what = De Huurdersbond kijkt je contract na en helpt met brieven aan je huisbaas. Je betaalt meestal een klein bedrag als lid.
    .desk = Ik wil advies over mijn huur aanvragen.

right-belasting-kinderen-ten-laste = Minder belasting door je kinderen
    .phrase = Kijk of al je kinderen op je aangifte staan.
    .what = Met kinderen betaal je minder belasting. Soms is het voordeel groter, bijvoorbeeld als je er alleen voor staat. Bij een laag inkomen komt een deel soms als geld terug.
    .desk = Ik wil hulp bij mijn aangifte aanvragen. Mijn kinderen zijn ten laste.

right-onroerende-voorheffing-kinderen = Minder belasting op je woning, ook als je huurt
    .phrase = Huur je? Vraag het zelf, één keer.
    .what = Met twee kinderen, of één kind met een erkende handicap, is de belasting op je woning meestal lager. Een eigenaar krijgt het meestal vanzelf, een huurder niet.
    .desk = Ik wil de vermindering van de onroerende voorheffing voor mijn kinderen aanvragen.

right-lokale-sociale-kortingen = Kortingen van je gemeente
    .phrase = Vraag het na aan het onthaal van je gemeente.
    .what = Sommige gemeenten geven gratis vuilniszakken of korting op afval, luiers of het zwembad. Vaak is dat bij weinig inkomen, jonge kinderen of een ziekte.
    .desk = Ik wil de sociale kortingen van de gemeente aanvragen.

right-zorgpremie-vermindering = Een lagere zorgpremie
    .phrase = Kijk op de brief van je zorgkas.
    .what = Vanaf zesentwintig jaar betaal je elk jaar een zorgpremie. Met verhoogde tegemoetkoming is die lager. Meestal gaat dat vanzelf.
    .desk = Ik wil vragen of ik de verminderde zorgpremie krijg.

right-de-lijn-sociaal = Goedkoop of gratis met bus en tram
    .phrase = Vraag welke korting bij jullie past.
    .what = Met een leefloon, verhoogde tegemoetkoming of handicap kost een abonnement je minder of niets. Soms is er ook korting voor jonge kinderen of een groot gezin.
    .desk = Ik wil een abonnement met sociaal tarief aanvragen.

right-nmbs-verhoogde-tegemoetkoming = Korting op de trein
    .phrase = Vraag eerst de kaart, koop dan je ticket.
    .what = Met verhoogde tegemoetkoming is de trein goedkoper. Dat geldt ook voor wie bij het ziekenfonds op jouw naam staat.
    .desk = Ik wil de korting voor verhoogde tegemoetkoming aanvragen.

right-nmbs-grote-gezinnen = Treinkorting voor grote gezinnen bestaat niet meer
    .phrase = Kijk welke andere korting jullie kunnen krijgen.
    .what = Deze kaart is afgeschaft. Jonge kinderen rijden wel gratis mee. Er zijn soms ook andere kortingen.
    .desk = Ik wil weten welke treinkorting er is voor mijn gezin.
