### Rights on health, school, energy, home, income and help. Official names come from the content.

right-verhoogde-tegemoetkoming = Minder betalen voor dokter, apotheek en ziekenhuis
    .phrase = Vraag het na bij je ziekenfonds.
    .what = Met de verhoogde tegemoetkoming betaal je minder voor zorg. Je krijgt er vaak ook andere kortingen door, bijvoorbeeld op bus en trein. Soms geldt het alleen voor één kind.
    .desk = Ik wil nagaan of ik recht heb op de verhoogde tegemoetkoming.

right-kinderopvang-inkomenstarief = Kinderopvang volgens je inkomen
    .phrase = Vraag het attest kort voor de opvang start.
    .what = In veel opvang hangt de prijs af van jullie inkomen en het aantal kinderen. Daarvoor heb je per kind een attest nodig.
    .desk = Ik wil een attest inkomenstarief aanvragen voor mijn kind.

right-schoolkosten-maximumfactuur = Een grens op de kosten van de basisschool
    .phrase = Kijk je schoolrekening na.
    .what = De kleuterschool en de lagere school zijn gratis. Voor uitstappen en extra materiaal mag de school maar een beperkt bedrag vragen.
    .desk = Ik wil weten welke kosten onder de maximumfactuur vallen.

right-sociaal-tarief-energie = De laagste prijs voor stroom, gas en warmte
    .phrase = Kijk na of het op je factuur staat.
    .what = Sommige gezinnen betalen het sociaal tarief. Het is genoeg dat één persoon op je adres zo'n uitkering heeft. Meestal gaat het vanzelf.
    .desk = Ik wil nagaan of ik het sociaal tarief voor energie heb.

right-verwarmingstoelage = Geld voor stookolie of propaan
    .phrase = Vraag het binnen de zestig dagen na je levering.
    .what = Verwarm je met stookolie, lamppetroleum of propaan in een tank? Bij een laag inkomen of schulden betaalt het fonds soms een deel terug.
    .desk = Ik wil een verwarmingstoelage aanvragen.

right-huurpremie = Geld voor je huur terwijl je wacht
    .phrase = Je kan dit vragen na vier jaar op de wachtlijst.
    .what = Wacht je al vier jaar op een sociale woning en huur je privé? Dan kan Vlaanderen elke maand een deel van je huur betalen.
    .desk = Ik wil de Vlaamse huurpremie aanvragen.

right-sociale-huurwoning = Een betaalbare woning huren
    .phrase = Schrijf je nu in, want wachten duurt lang.
    .what = Met een laag inkomen kan je een woning huren bij een woonmaatschappij. De wachttijd is vaak verschillende jaren.
    .desk = Ik wil me inschrijven voor een sociale woning.

right-leefloon = Een inkomen van het OCMW
    .phrase = Ga naar het OCMW en vraag een ontvangstbewijs.
    .what = Heb je geen of te weinig inkomen, ook als je werkt? Dan kan het OCMW je inkomen aanvullen. Krijg je al een leefloon, dan hoef je niets te doen.
    .desk = Ik wil een leefloon aanvragen en een ontvangstbewijs krijgen.

right-equivalent-leefloon = Financiële steun van het OCMW
    .phrase = Vraag het OCMW welke steun bij jouw verblijf past.
    .what = Sommige mensen met een verblijf in België krijgen geen leefloon. Het OCMW kan hen wel gelijke steun geven. Krijg je die al, dan hoef je niets te doen.
    .desk = Ik wil financiële steun aanvragen en een ontvangstbewijs krijgen.

right-dringende-medische-hulp = Naar de dokter met hulp van het OCMW
    .phrase = Vraag het OCMW om de zorg te betalen.
    .what = Iedereen mag naar de dokter, met of zonder papieren. Het gaat ook om zwangerschap, vaccins en zorg voor kinderen. Het woord dringend betekent hier dus meer dan spoed.
    .desk = Ik wil dringende medische hulp vragen voor mij of mijn gezin.

right-uithuiszetting-fbu = Hulp als je de huur niet meer kan betalen
    .phrase = Ga snel naar het OCMW, ook bij een brief van de rechter.
    .what = Het OCMW kan samen met jou en je huisbaas een afbetaalplan maken. Soms betaalt het OCMW een deel van de huurschuld meteen.
    .desk = Ik heb huurschuld en wil hulp om in mijn woning te blijven.

right-caw = Praten en hulp bij elk probleem
    .phrase = Bel, chat of loop binnen.
    .what = Het CAW helpt gratis bij zorgen thuis, relaties, geld of wonen. Iedereen mag komen, ook zonder papieren.
    .desk = Ik wil graag met iemand praten over mijn situatie.

right-vertrouwenscentrum-1712 = Hulp als jij of je kind niet veilig is
    .phrase = Bel of chat gratis. Je naam zeggen hoeft niet.
    .what = Voel jij je niet veilig, of je kind niet? Hier luistert iemand en denkt met je mee. Ook bij een vermoeden mag je bellen.
    .desk = Ik wil in alle rust met iemand praten over veiligheid.

right-juridische-eerstelijnsbijstand = Gratis eerste raad van een advocaat
    .phrase = Neem je brieven mee naar het gratis advies.
    .what = Een advocaat luistert en geeft een eerste, kort advies. Het is gratis voor iedereen, welk inkomen of verblijf je ook hebt.
    .desk = Ik wil gratis juridisch advies over mijn vraag.

right-huis-van-het-kind = Een plek voor ouders en kinderen
    .phrase = Loop binnen of kijk wat er te doen is.
    .what = In het Huis van het Kind kan je terecht met vragen over opgroeien en opvoeden. Je ontmoet er ook andere ouders en je kind kan er spelen.
    .desk = Ik wil weten wat er hier is voor mijn gezin.
