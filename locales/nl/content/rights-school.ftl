### Rights on school, free time, food and goods. Official names come from the content.

right-inschrijvingsrecht = Een plaats op school voor je kind
    .phrase = Vraag op tijd of je eerst moet aanmelden.
    .what = Elk kind heeft recht op een school, vanaf twee en een half jaar. Wordt je kind dit jaar vijf? Vanaf september is school dan verplicht. In sommige steden meld je eerst online aan.
    .desk = Ik wil mijn kind inschrijven in een school.

right-onderwijs-zonder-papieren-okan = Naar school als je nieuw bent of geen papieren hebt
    .phrase = Ga naar een school en vraag een inschrijving.
    .what = Elk kind mag vanaf de eerste dag naar school, met of zonder papieren. Voor wie nog geen Nederlands spreekt, zijn er extra lessen.
    .desk = Ik wil mijn kind inschrijven. Mijn kind leert nog Nederlands.

right-clb = Gratis hulp bij leren en je goed voelen op school
    .phrase = Bel, chat of vraag het aan de school.
    .what = Het CLB helpt bij leren, gedrag, gezondheid en keuzes op school. Ouders en leerlingen mogen er zelf naartoe.
    .desk = Ik wil met iemand van het CLB praten.

right-leersteun = Extra hulp in de klas
    .phrase = Praat eerst met de school.
    .what = Heeft je kind meer nodig dan de school zelf kan geven? Dan kan er hulp komen van een leersteuncentrum. Je kind blijft in de gewone school.
    .desk = Ik wil vragen of mijn kind leersteun kan krijgen.

right-leerlingenvervoer-buo = Met de bus naar het buitengewoon onderwijs
    .phrase = Vraag het als je je kind inschrijft.
    .what = Gaat je kind naar het buitengewoon onderwijs? Dan is er soms een gratis schoolbus. De regels veranderen, dus vraag het na.
    .desk = Ik wil vragen of mijn kind met de schoolbus kan.

right-studietoelage-hoger-onderwijs = Geld om hoger onderwijs te volgen
    .phrase = Dit komt niet vanzelf. De student vraagt het zelf.
    .what = Studeert je kind aan een hogeschool of universiteit? Dan kan er elk jaar een studietoelage zijn. Dat hangt af van het inkomen en de studie.
    .desk = Ik wil een studietoelage voor het hoger onderwijs aanvragen.

right-huiswerkbegeleiding-brugfiguur = Hulp bij huiswerk
    .phrase = Vraag het op school, zo vroeg mogelijk.
    .what = Op veel plaatsen helpen vrijwilligers kinderen met hun huiswerk. Soms denkt iemand van de school mee met de ouders: een brugfiguur.
    .desk = Ik zoek hulp bij huiswerk.

right-uitpas-kansentarief = Veel minder betalen voor vrije tijd
    .phrase = Vraag de pas aan het loket van je gemeente.
    .what = Met een UiTPAS aan kansentarief betaal je minder voor sport, cultuur en uitstappen. Dit is voor mensen met een laag inkomen of hulp bij schulden. De pas ziet er voor iedereen hetzelfde uit.
    .desk = Ik wil een UiTPAS met kansentarief aanvragen.

right-lokaal-netwerk-vrijetijdsparticipatie = Hulp om een club of uitstap te betalen
    .phrase = Vraag het aan je gemeente of het OCMW.
    .what = Is de sportclub, de jeugdbeweging of het theater te duur? Op veel plaatsen is er geld om te helpen. Dat is er voor kinderen en volwassenen.
    .desk = Ik wil hulp vragen om vrije tijd te betalen.

right-iedereen-verdient-vakantie = Goedkoop op uitstap of vakantie
    .phrase = Vraag hulp bij een kantoor van Rap op Stap.
    .what = Ook met weinig geld kan je soms weg, voor een dag of langer. Je kiest zelf uit veel plekken met een lage prijs.
    .desk = Ik wil een goedkope uitstap of vakantie boeken.

right-ziekenfonds-kamp-sport = Geld terug voor sport, kamp of jeugdbeweging
    .phrase = Vraag het formulier aan je ziekenfonds.
    .what = Je ziekenfonds betaalt vaak een deel van het lidgeld of het kamp terug. Elk ziekenfonds heeft eigen regels.
    .desk = Ik wil geld terugvragen voor sport of kamp.

right-voedselhulp = Eten als er te weinig geld is
    .phrase = Vraag het aan het OCMW of het CAW.
    .what = Er zijn plaatsen waar je eten kan krijgen of goedkoop kan kopen. Veel gezinnen hebben dit wel eens nodig.
    .desk = Ik heb te weinig geld voor eten. Waar kan ik terecht?

right-babyspullen-materiele-hulp = Kleren en spullen voor je kind
    .phrase = Vraag waar je ze gratis of goedkoop vindt.
    .what = Op veel plaatsen vind je gratis of goedkoop kleren, een bed, speelgoed of een fiets. Lenen kan soms ook.
    .desk = Ik zoek spullen voor mijn kind.

right-inloopteam-kind-en-gezin = Een warme plek voor ouders met een jong kind
    .phrase = Loop binnen met je kind, ook zonder papieren.
    .what = In een inloopteam ontmoet je andere ouders en krijg je raad. Het is gratis, voor wie zwanger is of een jong kind heeft.
    .desk = Ik wil weten of er een inloopteam in mijn buurt is.
