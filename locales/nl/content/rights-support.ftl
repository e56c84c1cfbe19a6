### Rights on debts, law, papers and family support.

right-schuldbemiddeling = Hulp om van je schulden af te raken
    .phrase = Ga met al je brieven naar het OCMW.
    .what = Het OCMW of het CAW maakt gratis een plan met jou en praat met wie geld wil. Hoe vroeger je komt, hoe meer er kan.
    .desk = Ik heb schulden en wil graag hulp.

right-collectieve-schuldenregeling = Een plan van de rechter voor al je schulden
    .phrase = Vraag eerst raad aan het OCMW of CAW.
    .what = Kan je je schulden al lang niet betalen? De rechter kan een bemiddelaar aanduiden, die je geld verdeelt. Heb je al zo'n plan? Dan hoef je niets te vragen.
    .desk = Ik wil vragen of een collectieve schuldenregeling bij mij past.

right-juridische-tweedelijnsbijstand = Een advocaat die weinig of niets kost
    .phrase = Vraag een pro-Deoadvocaat bij het begin van je zaak.
    .what = Met een laag inkomen is een advocaat vaak gratis of veel goedkoper. Je mag zelf kiezen wie. Ook minderjarigen kunnen dit vragen.
    .desk = Ik wil een pro-Deoadvocaat aanvragen.

right-rechtsbijstand-kosteloze-rechtspleging = Minder betalen voor de rechtbank
    .phrase = Vraag dit voor er kosten zijn.
    .what = Een zaak bij de rechter kost geld, bijvoorbeeld voor de deurwaarder. Met een laag inkomen kan de rechter die kosten soms laten vallen.
    .desk = Ik wil rechtsbijstand aanvragen.

right-inburgering = Je weg vinden in Vlaanderen
    .phrase = Maak een afspraak en bekijk wat bij je past.
    .what = Je leert Nederlands en hoe het hier werkt. Je krijgt ook hulp om werk te vinden en mensen te leren kennen.
    .desk = Ik wil me aanmelden voor inburgering.

right-nt2-lessen = Nederlands leren
    .phrase = Maak een afspraak voor een les die past.
    .what = Er zijn lessen voor elk niveau, ook voor wie moeilijk leest of schrijft. Voor veel mensen zijn ze gratis.
    .desk = Ik wil Nederlands leren. Kan ik een afspraak krijgen?

right-sociaal-tolken = Een tolk bij je gesprek
    .phrase = Vraag de dienst of er een tolk kan komen.
    .what = Spreek je nog niet veel Nederlands? Een school, dokter of dienst kan vaak een tolk vragen. Jij betaalt meestal niets.
    .desk = Ik wil graag een tolk bij dit gesprek.

right-opvang-asiel = Opvang tijdens je asielaanvraag
    .phrase = Vraag opvang als je je aanvraag doet.
    .what = Vraag je asiel? Dan kan je slaapplaats, eten en zorg krijgen. Gezinnen met kinderen gaan meestal voor.
    .desk = Ik heb asiel gevraagd en wil opvang voor mijn gezin.

right-opvang-gezin-zonder-papieren = Opvang voor een gezin zonder papieren
    .phrase = Vraag eerst gratis raad aan een jurist.
    .what = Heb je kinderen en te weinig om te leven? Het OCMW kan opvang regelen. Dat is meestal een open plek waar men met jou over terugkeer praat.
    .desk = Ik wil opvang vragen voor mijn kind en mijn gezin.

right-tijdelijke-bescherming-oekraine = Wat je kan vragen met tijdelijke bescherming
    .phrase = Ga langs bij gemeente, OCMW en ziekenfonds.
    .what = Met deze kaart mag je werken en gaan je kinderen naar school. Je kan ook steun van het OCMW, Groeipakket en een ziekenfonds vragen.
    .desk = Ik heb tijdelijke bescherming en wil weten waar ik recht op heb.

right-een-gezin-een-plan = Samen zoeken wat je gezin helpt
    .phrase = Vraag een eerste gesprek in je buurt.
    .what = Loopt het thuis soms moeilijk? Iemand luistert en maakt gratis één plan met jullie. Jullie kiezen zelf wat eerst komt.
    .desk = Ik wil graag een gesprek over hulp voor mijn gezin.

right-ckg = Hulp bij opvoeden, thuis of even elders
    .phrase = Bel een centrum en vraag wat kan.
    .what = Een begeleider denkt thuis met je mee. Soms kan je kind er een tijdje spelen of slapen, zodat jij op adem komt.
    .desk = Ik wil hulp vragen bij het opvoeden van mijn kind.

right-jac = Praten voor jongeren
    .phrase = Chat, bel of loop binnen.
    .what = Jongeren kunnen hier gratis terecht met elke vraag. Het mag gaan over thuis, school, geld, relaties of wonen.
    .desk = Ik wil graag met iemand praten.

right-overkop = Een plek waar jongeren zichzelf mogen zijn
    .phrase = Loop binnen wanneer je wil.
    .what = Doe hier iets leuks, zie vrienden of zit gewoon. Gaat het even minder goed? Dan kan je met iemand praten.
    .desk = Ik kom kijken wat hier te doen is.

right-tejo = Gratis gesprekken met een therapeut voor jongeren
    .phrase = Kom langs. Je naam zeggen hoeft niet.
    .what = Zit je met iets? Een therapeut luistert gratis, enkele keren als je wil.
    .desk = Ik wil graag met een therapeut praten.

right-kinderrechten-klachtenlijn = Een klacht als kinderrechten niet tellen
    .phrase = Bel of schrijf naar de klachtenlijn.
    .what = Doet een school, dienst of hulpverlener je kind onrecht? Hier zoekt iemand gratis mee. Ook kinderen en jongeren mogen bellen.
    .desk = Ik heb een klacht over hoe mijn kind behandeld wordt.
