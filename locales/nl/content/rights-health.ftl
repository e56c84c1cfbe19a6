### Rights on childcare and health.

right-kinderopvang-individueel-verminderd-tarief = Een nog lagere prijs in de opvang
    .phrase = Duid je reden aan of vraag het OCMW.
    .what = Opvang met een prijs volgens inkomen kan nog goedkoper worden. Bijvoorbeeld bij een leefloon, een opleiding of een lager inkomen.
    .desk = Ik wil een individueel verminderd tarief aanvragen.

right-kinderopvang-lokaal-loket = Hulp om een plaats in de opvang te vinden
    .phrase = Vraag het zo vroeg mogelijk.
    .what = Een loket van de gemeente zoekt mee naar opvang voor baby's, peuters en schoolkinderen. Een plaats is jammer genoeg niet zeker.
    .desk = Ik wil hulp om opvang voor mijn kind te zoeken.

right-buitenschoolse-opvang-sociaal-tarief = Minder betalen voor opvang na school en in de vakantie
    .phrase = Vraag de opvang naar een sociaal tarief.
    .what = Veel plaatsen hebben een lagere prijs voor opvang, speelplein of kamp. Dat kan bij een laag inkomen of meer kinderen.
    .desk = Ik wil een sociaal tarief voor de opvang aanvragen.

right-belastingvermindering-kinderopvang = Geld terug van de belastingen voor opvang
    .phrase = Vraag een attest en kijk je aangifte na.
    .what = Betaal je voor opvang, kamp of speelplein? Dan krijg je vaak een deel terug. Een ouder alleen met een laag inkomen krijgt soms meer.
    .desk = Ik wil de kosten voor kinderopvang aangeven.

right-ziekenfonds-aansluiting = Lid worden van een ziekenfonds
    .phrase = Kies een ziekenfonds en schrijf je in.
    .what = Een ziekenfonds betaalt een groot deel van je zorg terug. Lid zijn opent ook andere rechten.
    .desk = Ik wil mij en mijn gezin aansluiten.

right-maximumfactuur = Een grens op je kosten voor zorg
    .phrase = Je ziekenfonds telt alles voor je op.
    .what = Je gezin betaalt per jaar maar tot een bepaalde grens zelf. Kom je erboven? Dan betaalt het ziekenfonds je eigen deel terug.
    .desk = Ik wil weten hoe ver ik van de maximumfactuur zit.

right-derdebetalersregeling = Bij de dokter alleen je eigen deel betalen
    .phrase = Vraag het bij je afspraak.
    .what = Je betaalt alleen je eigen deel, het remgeld. Het ziekenfonds betaalt de rest rechtstreeks aan de dokter.
    .desk = Mag ik alleen het remgeld betalen?

right-wijkgezondheidscentrum = Een dokter in je wijk, meestal gratis
    .phrase = Bel en vraag of je straat erbij hoort.
    .what = Je schrijft je in. Huisarts, verpleging en soms kine zijn dan meestal gratis. Soms is er een kleine bijdrage per jaar.
    .desk = Ik wil me inschrijven in het centrum.

right-tandzorg-kinderen = Met je kind naar de tandarts, meestal gratis
    .phrase = Zoek een tandarts met vaste prijzen.
    .what = Tot en met achttien jaar betaalt het ziekenfonds gewone tandzorg terug. Bij een tandarts met vaste prijzen betaal je dan meestal niets.
    .desk = Ik wil een afspraak voor mijn kind. Volgt u de vaste prijzen?

right-eerstelijnspsycholoog = Goedkoop praten met een psycholoog
    .phrase = Bel zelf, zonder brief van de dokter.
    .what = Slaap je slecht, pieker je of heeft je kind het moeilijk? Een psycholoog zoekt met je mee. Tot en met drieëntwintig jaar is het gratis.
    .desk = Ik zoek een psycholoog van het netwerk.

right-centrum-geestelijke-gezondheidszorg = Hulp als het in je hoofd heel zwaar is
    .phrase = Praat met je huisarts, het CLB of het CAW.
    .what = Gaat het al lang niet goed met jou of je kind? Psychologen en artsen werken hier samen. Je betaalt een kleine bijdrage.
    .desk = Ik wil weten hoe ik me kan aanmelden.

right-statuut-chronische-aandoening = Minder kosten als je lang ziek bent
    .phrase = Vraag je ziekenfonds of je het al hebt.
    .what = Heb je lang hoge zorgkosten? Dan daalt de grens van wat je zelf betaalt. Meestal gaat dit vanzelf.
    .desk = Ik wil nagaan of ik het statuut chronische aandoening heb.

right-bril-orthodontie-logopedie = Geld terug voor bril, beugel of logopedie
    .phrase = Vraag het aan je ziekenfonds voor je start.
    .what = Voor een kind betaalt het ziekenfonds soms een deel terug.
    .desk = Ik wil weten wat u terugbetaalt voor mijn kind.
