### Rights on OCMW support, income, energy, water, internet and the bank. Official names come from the content.

right-ocmw-aanvullende-steun-remi = Extra geld van het OCMW als je te weinig overhoudt
    .phrase = Vraag het, ook als je werkt.
    .what = Hou je met je loon of uitkering te weinig over om van te leven? Dan kan het OCMW soms bijpassen.
    .desk = Ik wil aanvullende steun aanvragen, want ik hou te weinig over.

right-ocmw-voorschot = Geld terwijl je wacht op je uitkering
    .phrase = Ga naar het OCMW zodra je geld stopt.
    .what = Wacht je op een uitkering, zoals bij ziekte, werkloosheid of een geboorte? Dan kan het OCMW je een voorschot geven.
    .desk = Ik wil een voorschot op mijn uitkering aanvragen.

right-installatiepremie = Geld om je nieuwe woning in te richten
    .phrase = Vraag het voor je verhuist, of kort daarna.
    .what = Had je geen thuis en vond je een woning? Dan kan je één keer geld krijgen, bijvoorbeeld voor een bed.
    .desk = Ik wil een installatiepremie aanvragen voor mijn nieuwe woning.

right-referentieadres = Een adres voor je post en je rechten
    .phrase = Vraag het OCMW om een adres.
    .what = Heb je geen eigen plek om te wonen? Met een adres bij het OCMW krijg je je brieven en hou je je rechten. Het telt ook voor je gezin.
    .desk = Ik heb geen vast adres en wil een referentieadres vragen.

right-davo = Hulp als de andere ouder niet betaalt
    .phrase = Vraag hulp om de alimentatie te krijgen.
    .what = Krijg je geen of te weinig alimentatie voor je kind? Deze dienst kan een deel vooraf betalen. Je inkomen speelt geen rol.
    .desk = Ik krijg mijn alimentatie niet en wil hulp aanvragen.

right-ocmw-participatie-kinderarmoede = Hulp met de kosten van school, sport of kamp
    .phrase = Vraag het OCMW voor je betaalt.
    .what = Kan je iets voor je kind moeilijk betalen, zoals school, kamp of een computer? Het OCMW kan soms helpen, ook zonder leefloon.
    .desk = Ik wil hulp vragen voor de kosten van mijn kind.

right-beroep-sociaal-verzekerde = Niet akkoord met een beslissing
    .phrase = Kijk op je brief tot wanneer je kan reageren.
    .what = Ben je niet akkoord met een beslissing over een uitkering of steun? Of wacht je al lang? Je kan gratis naar de rechter of een klacht doen.
    .desk = Ik ben niet akkoord en wil weten hoe ik in beroep ga.

right-ocmw-energiefonds = Hulp als je je energie niet kan betalen
    .phrase = Ga naar het OCMW voor je zonder energie valt.
    .what = Kan je een factuur niet betalen of je meter niet opladen? Het OCMW zoekt mee en kan soms een deel betalen.
    .desk = Ik kan mijn energie niet betalen en wil hulp vragen.

right-energie-bescherming-budgetmeter-lac = Niet zomaar zonder stroom, gas of water
    .phrase = Open je brieven en ga naar het gesprek.
    .what = Men mag je niet zomaar afsluiten. Eerst zoekt een commissie in je gemeente een oplossing. Je mag daar zelf je verhaal doen.
    .desk = Ik kreeg een brief over afsluiten en wil daarover praten.

right-sociaal-tarief-water = Veel minder betalen voor water
    .phrase = Kijk na of het op je waterfactuur staat.
    .what = Met sommige uitkeringen betaalt het hele gezin veel minder voor water. Meestal gaat het vanzelf.
    .desk = Ik wil nagaan of ik het sociaal tarief voor water heb.

right-gratis-energiescan = Gratis hulp om thuis energie te sparen
    .phrase = Vraag een gratis bezoek aan huis.
    .what = Iemand komt bij je thuis kijken hoe je minder energie kan gebruiken. Ook als je huurt.
    .desk = Ik wil een gratis energiescan aanvragen.

right-verbouwpremie-verbouwlening = Geld om je huis beter te maken
    .phrase = Vraag raad voor je met de werken begint.
    .what = Is je eigen huis koud of slecht? Er bestaan premies en goedkope leningen. Huur je? Praat dan met je huisbaas.
    .desk = Ik wil weten welke premie of lening ik kan krijgen.

right-sociaal-internet = Goedkoper internet thuis
    .phrase = Vraag het zelf, want het komt niet vanzelf.
    .what = Met sommige uitkeringen kan je thuis goedkoper internet krijgen. Dat kan ook als een kind een zorgtoeslag krijgt.
    .desk = Ik wil het sociaal internetaanbod aanvragen.

right-basisbankdienst = Een bankrekening met kaart
    .phrase = Vraag het formulier in een bank.
    .what = Heb je geen bankrekening? Dan moet een bank je meestal een goedkope rekening geven. Ook tijdens je asielprocedure.
    .desk = Ik wil een basisbankdienst aanvragen. Mag ik het formulier?
