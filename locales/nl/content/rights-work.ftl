### Leave, work and the income that replaces a wage.

right-ouderschapsverlof = Minder werken voor je kind
    .phrase = Vraag het enkele maanden vooraf.
    .what = Je werkt een tijd minder of niet en krijgt een uitkering. Dat kan tot je kind twaalf wordt. Bij een handicap kan het langer. Een ouder alleen krijgt vaak een hoger bedrag.
    .desk = Ik wil ouderschapsverlof aanvragen.

right-tijdskrediet-zorg = Minder werken om voor iemand te zorgen
    .phrase = Vraag welke regels nu gelden.
    .what = Werk je in een privébedrijf? Dan kan je soms een tijd minder werken. Bijvoorbeeld voor een jong kind, een zieke of iemand die gaat sterven.
    .desk = Ik wil tijdskrediet met motief zorg aanvragen.

right-vlaams-zorgkrediet = Minder werken met een Vlaamse uitkering
    .phrase = Kijk eerst online of het voor jou kan.
    .what = Dit is voor wie werkt bij de Vlaamse overheid, een gemeente of een school. Je kan minder werken voor een kind, een zieke of een opleiding.
    .desk = Ik wil Vlaams zorgkrediet aanvragen.

right-verlof-medische-bijstand-mantelzorg = Verlof als iemand zwaar ziek is
    .phrase = Vraag de dokter een attest.
    .what = Is je kind of iemand van je familie zwaar ziek? Dan kan je verlof nemen met een uitkering. Er is ook verlof voor mantelzorgers en bij een levenseinde.
    .desk = Ik wil verlof vragen om voor een zieke te zorgen.

right-adoptieverlof-pleegouderverlof = Verlof als een adoptiekind of pleegkind komt
    .phrase = Vraag het een maand vooraf aan je werkgever.
    .what = Komt een kind bij jullie wonen en werk je? Dan kan elke ouder enkele weken verlof nemen. Jullie kunnen ook extra weken delen. Heeft het kind een handicap? Dan duurt het langer.
    .desk = Ik wil adoptieverlof of pleegouderverlof aanvragen.

right-werkloosheidsuitkering = Een uitkering als je geen werk hebt
    .phrase = Ga meteen naar een vakbond of de openbare kas.
    .what = Verlies je je werk, dan kan je een tijd een uitkering krijgen. Die tijd is nu beperkt. Stopt je uitkering? Het OCMW kijkt dan welke hulp kan.
    .desk = Ik ben mijn werk kwijt en wil een uitkering aanvragen.

right-ziekte-invaliditeitsuitkering = Een uitkering als je te ziek bent om te werken
    .phrase = Stuur snel een attest naar je ziekenfonds.
    .what = Ben je te ziek om te werken? Dan kan je ziekenfonds een uitkering betalen. Krijg je die al, dan hoef je niets te doen.
    .desk = Ik ben te ziek om te werken en wil een uitkering aanvragen.

right-vdab-opleiding-kinderopvang = Opvang en vervoer betaald tijdens je opleiding
    .phrase = Vraag het aan VDAB voor je begint.
    .what = Volg je een opleiding van VDAB? Dan betaalt VDAB soms een deel van de opvang en de reis. Vraag na welke regel nu geldt.
    .desk = Ik volg een opleiding en wil de kosten van de opvang terugvragen.

right-jobbonus = Een jaarlijkse premie bij een laag loon
    .phrase = Vraag na of de premie nog bestaat.
    .what = Werkte je voor een laag loon, dan kwam er elk jaar een premie. We weten niet zeker of die nog bestaat. Je vroeg ze niet aan. Je gaf alleen je rekeningnummer.
    .desk = Ik wil weten of ik de jobbonus krijg.

right-sociale-werkbonus = Meer loon overhouden als je weinig verdient
    .phrase = Dit gaat vanzelf, via je loon.
    .what = Is je brutoloon laag? Dan betaal je minder bijdragen en belasting. Je houdt elke maand wat meer over.
    .desk = Ik wil weten of de werkbonus in mijn loon zit.

right-wijk-werken = Enkele uren betaald klussen in je buurt
    .phrase = Vraag het aan VDAB of je OCMW.
    .what = Zoek je werk en lukt het niet meteen? Dan kan je soms enkele uren helpen in je buurt. Je wordt daarvoor betaald.
    .desk = Ik wil meer weten over wijk-werken.
