### Leave, work and the income that replaces a wage.

right-ouderschapsverlof = Minder werken voor je kind
    .phrase = Vraag het enkele maanden vooraf.
    .what = Je werkt een tijd minder of niet en krijgt een uitkering. Je start voor je kind twaalf wordt, bij een handicap mag het later. Een ouder alleen krijgt vaak meer.
    .desk = Ik wil ouderschapsverlof aanvragen.

right-tijdskrediet-zorg = Minder werken om voor iemand te zorgen
    .phrase = Vraag welke regels nu gelden.
    .what = Werk je in een privébedrijf? Dan kan je soms minder werken voor een jong kind, een zieke of iemand die gaat sterven.
    .desk = Ik wil tijdskrediet met motief zorg aanvragen.

right-vlaams-zorgkrediet = Minder werken met een Vlaamse uitkering
    .phrase = Test eerst online of het voor jou kan.
    .what = Dit is voor wie werkt bij de Vlaamse overheid, een gemeente of een school. Je werkt minder voor een kind, een zieke of een opleiding.
    .desk = Ik wil Vlaams zorgkrediet aanvragen.

right-verlof-medische-bijstand-mantelzorg = Verlof als iemand zwaar ziek is
    .phrase = Vraag de dokter een attest.
    .what = Is je kind of iemand van je familie zwaar ziek? Dan kan je verlof nemen met een uitkering. Het kan ook voor mantelzorgers en bij een levenseinde.
    .desk = Ik wil verlof vragen om voor een zieke te zorgen.

right-adoptieverlof-pleegouderverlof = Verlof als een adoptiekind of pleegkind komt
    .phrase = Vraag het een maand vooraf aan je werkgever.
    .what = Komt een kind bij jullie wonen en werk je? Dan kan elke ouder enkele weken verlof nemen. Extra weken kunnen jullie delen.
    .desk = Ik wil adoptieverlof of pleegouderverlof aanvragen.

right-werkloosheidsuitkering = Een uitkering als je geen werk hebt
    .phrase = Ga meteen naar een vakbond of de openbare kas.
    .what = Verlies je je werk, dan kan je een tijd een uitkering krijgen.
    .desk = Ik ben mijn werk kwijt en wil een uitkering aanvragen.

right-ziekte-invaliditeitsuitkering = Een uitkering als je te ziek bent om te werken
    .phrase = Stuur snel een attest naar je ziekenfonds.
    .what = Ben je te ziek om te werken? Dan kan je ziekenfonds een uitkering betalen. Krijg je die al, dan hoef je niets te doen.
    .desk = Ik ben te ziek om te werken en wil een uitkering aanvragen.

right-vdab-opleiding-kinderopvang = Opvang en vervoer betaald tijdens je opleiding
    .phrase = Vraag het aan VDAB voor je begint.
    .what = Volg je een opleiding van VDAB? Dan betaalt VDAB soms een deel van de opvang en de reis.
    .desk = Ik volg een opleiding en wil de kosten van de opvang terugvragen.

right-jobbonus = Een jaarlijkse premie bij een laag loon
    .phrase = Vraag na of de premie nog bestaat.
    .what = Bij een laag loon kwam er elk jaar vanzelf een premie. We weten niet zeker of die nog bestaat.
    .desk = Ik wil weten of ik de jobbonus krijg.

right-sociale-werkbonus = Meer loon overhouden als je weinig verdient
    .phrase = Dit gaat vanzelf, via je loon.
    .what = Is je brutoloon laag? Dan betaal je minder bijdragen en belasting.
    .desk = Ik wil weten of de werkbonus in mijn loon zit.

right-wijk-werken = Enkele uren betaald klussen in je buurt
    .phrase = Vraag het aan VDAB of je OCMW.
    .what = Vind je niet meteen werk? Dan kan je soms enkele uren betaald helpen in je buurt.
    .desk = Ik wil meer weten over wijk-werken.
