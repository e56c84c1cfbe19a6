### The questions: what is asked, its short name, why, and the answers. About children the question is about all of them at once.

## Waar je woont

question-postcode = Wat is je postcode?
    .short = Postcode
    .why = Sommige steun hangt af van waar je woont. Zo zien we ook welke hulp dichtbij is.
    .hint = Dat zijn de vier cijfers bij je gemeente.

question-address_kind = Waar woon of slaap je nu?
    .short = Plek
    .why = Zo weten we welke dienst je kan helpen. Ook zonder adres is er hulp.
    .opt-own_address = Op mijn eigen adres
    .opt-staying_with_someone = Bij iemand thuis
    .opt-reference_address = Ik heb een referentieadres
    .opt-reception_centre = In een opvangcentrum
    .opt-no_fixed_place = Ik heb geen vaste plaats

## Kinderen

question-children = Welke kinderen horen bij je gezin?
    .short = Kinderen
    .why = Veel steun hangt af van hoeveel kinderen er zijn en hoe oud ze zijn.
    .hint = Tel ook kinderen mee die niet altijd bij je wonen. Tel ook jongeren mee tot ongeveer vijfentwintig jaar.

question-children-born = Wanneer is elk kind geboren?
    .short = Geboren
    .why = Steun verandert met de leeftijd van een kind.
    .hint = Jaar en maand zijn genoeg.

question-children-kind = Hoe hoort elk kind bij je gezin?
    .short = Band
    .why = Voor pleegkinderen en adoptiekinderen bestaat er aparte steun.
    .hint = Alle kinderen tellen mee.
    .opt-own = Geboren in ons gezin
    .opt-partners_child = Kind van mijn partner
    .opt-adopted = Geadopteerd
    .opt-foster = Pleegkind
    .opt-relatives_child = Kind van familie of vrienden

question-children-lives_here = Woont elk kind bij jou?
    .short = Woont hier
    .why = Soms krijgt de ene ouder de steun, soms de andere.
    .opt-always = Ja, altijd
    .opt-shared = Een deel van de tijd
    .opt-elsewhere = Nee, ergens anders

question-children-domicile = Op welk adres staat elk kind ingeschreven?
    .short = Ingeschreven
    .why = De dienst kijkt naar het adres dat de gemeente kent.
    .hint = Dat adres heet het domicilie.
    .opt-here = Op mijn adres
    .opt-other_parent = Bij de andere ouder
    .opt-elsewhere = Ergens anders

## Zwanger en geboorte

question-expecting = Komt er een baby, of is er net een baby geboren?
    .short = Baby op komst
    .why = Bij een geboorte is er steun die je op tijd moet vragen.
    .hint = Het mag ook over je partner gaan.
    .opt-no = Nee
    .opt-pregnant = Ja, er is een baby op komst
    .opt-just_had_baby = Ja, er is net een baby geboren

question-due_month = In welke maand komt de baby?
    .short = Maand van de geboorte
    .why = Sommige steun kan je al vragen voor de geboorte.
    .hint = Ongeveer is goed.

# $days (number) days
question-loss = Wanneer hebben jullie je baby verloren?
    .short = Verlies
    .why = Na dit verlies is er soms steun en rust mogelijk. Je hoeft niets te zeggen.
    .hint = Neem je tijd. Je mag deze vraag overslaan.
    .opt-no = Dat is niet gebeurd
    .opt-before_180_days = In de eerste zes maanden van de zwangerschap, voor dag { $days }
    .opt-from_180_days = Na zes maanden zwangerschap, vanaf dag { $days }
    .opt-after_birth = Na de geboorte

## Gezin

question-answering_as = Wie ben jij?
    .short = Jij
    .why = Dan passen we de woorden aan.
    .opt-parent = Ik ben ouder
    .opt-expecting = Ik verwacht een baby
    .opt-young_person = Ik ben een jongere
    .opt-carer = Ik zorg voor een kind van iemand anders
    .opt-helper = Ik help een gezin

# $to (number) highest age, or the age under which it is
# $from (number) lowest age
question-own_age = Hoe oud ben je?
    .short = Leeftijd
    .why = Sommige steun is er voor jongeren of voor ouderen.
    .hint = Help je iemand? Kies dan de leeftijd van die persoon.
    .opt-under_18 = Jonger dan { $to } jaar
    .opt-18_25 = { $from } tot { $to } jaar
    .opt-26_64 = { $from } tot { $to } jaar
    .opt-65_plus = { $from } jaar of ouder

question-household_form = Met wie woon je samen?
    .short = Gezin
    .why = Sommige grenzen zijn anders als je alleen voor het gezin zorgt.
    .opt-single = Zonder partner, met of zonder kinderen
    .opt-couple = Met mijn partner
    .opt-living_with_family = Bij mijn ouders of familie, zonder partner

question-adults = Hoeveel volwassenen wonen er in huis?
    .short = Volwassenen
    .why = De dienst kijkt soms naar iedereen die in huis woont.
    .hint = Tel jezelf mee. Kinderen tellen niet mee.

question-separated_parent = Ben je uit elkaar met de andere ouder van een kind?
    .short = Uit elkaar
    .why = Na een scheiding is er soms extra steun.
    .opt-yes = Ja
    .opt-no = Nee

question-maintenance_unpaid = Moet de andere ouder alimentatie betalen, maar komt het geld niet?
    .short = Alimentatie
    .why = Een dienst van de overheid kan soms een deel vooraf betalen.
    .hint = Alimentatie is geld van de andere ouder voor het kind.
    .opt-yes = Ja, het komt niet of niet helemaal
    .opt-no = Nee

question-maintenance_title = Staat de alimentatie op papier bij een rechter of notaris?
    .short = Papier alimentatie
    .why = De dienst vraagt dat papier om te kunnen helpen.
    .hint = Een vonnis, een akte of een akkoord dat de rechter goedkeurde.
    .opt-yes = Ja
    .opt-no = Nee

question-children-parent_deceased = Is een ouder van een kind overleden?
    .short = Overleden ouder
    .why = Voor kinderen die een ouder verloren hebben, is er extra steun.
    .hint = Neem je tijd. Je mag deze vraag overslaan.
    .opt-no = Nee
    .opt-one = Ja, één ouder
    .opt-both = Ja, beide ouders

## School en opvang

question-children-school = Naar welke school gaat elk kind?
    .short = School
    .why = Bij elke school horen andere voordelen.
    .opt-none = Niet naar school
    .opt-nursery = Kleuterschool
    .opt-primary = Lagere school
    .opt-secondary = Middelbare school
    .opt-higher = Hogeschool of universiteit

question-children-school_type = Is dat een gewone school of buitengewoon onderwijs?
    .short = Soort school
    .why = In het buitengewoon onderwijs is er soms gratis vervoer.
    .opt-ordinary = Gewone school
    .opt-special = Buitengewoon onderwijs

question-children-school_language = In welke taal geeft de school les?
    .short = Taal van de school
    .why = Sommige steun is er alleen voor een school in het Nederlands.
    .opt-dutch = Nederlands
    .opt-other = Een andere taal

question-children-childcare = Gaat elk jong kind naar de opvang?
    .short = Opvang
    .why = De prijs van de opvang bepaalt welke steun er is.
    .hint = Bijvoorbeeld een crèche of een onthaalouder.
    .opt-none = Nee, dat is niet nodig
    .opt-income_based = Ja, we betalen volgens ons inkomen
    .opt-fixed_price = Ja, de opvang heeft een vaste prijs
    .opt-looking = Nee, we zoeken een plaats

question-children-after_school_care = Betaal je voor opvang voor of na school, of in de vakantie?
    .short = Opvang na school
    .why = Veel gemeenten geven korting op die opvang.
    .opt-yes = Ja
    .opt-no = Nee

## Zorg

question-children-care_need = Heeft een kind extra zorg nodig?
    .short = Zorg voor een kind
    .why = Voor deze kinderen is er extra geld en hulp.
    .hint = Door een ziekte, een handicap of een ontwikkeling die anders loopt.
    .opt-no = Nee
    .opt-suspected = Misschien, we denken van wel
    .opt-recognised = Ja, er is een officiële beslissing

question-adult_care_need = Heeft een volwassene thuis extra zorg nodig?
    .short = Zorg voor een volwassene
    .why = Voor zorg thuis bestaan er budgetten en hulp.
    .hint = Door een ziekte, een handicap of de leeftijd.
    .opt-no = Nee
    .opt-suspected = Misschien, we denken van wel
    .opt-recognised = Ja, er is een officiële beslissing
    .tick-suspected = Een volwassene heeft misschien een beperking
    .tick-recognised = Een volwassene heeft een erkende beperking

question-long_illness = Is er thuis iemand al lang ziek?
    .short = Lange ziekte
    .why = Wie lang ziek is, betaalt soms minder voor zorg.
    .opt-yes = Ja
    .opt-no = Nee
    .tick-yes = Iemand is al lang ziek

question-informal_carer = Zorg je vaak voor iemand die ziek is of hulp nodig heeft?
    .short = Mantelzorg
    .why = Wie voor een ander zorgt, kan zelf ook steun krijgen.
    .hint = Dat heet mantelzorg. Het mag een kind, partner, ouder of buur zijn.
    .opt-yes = Ja
    .opt-no = Nee
    .tick-yes = Ik zorg voor iemand die hulp nodig heeft

## Wonen

question-housing = Hoe woon je nu?
    .short = Wonen
    .why = Steun voor wonen is anders voor huurders en eigenaars.
    .opt-private_rent = Ik huur van een privépersoon of een bedrijf
    .opt-social_rent = Ik huur een sociale woning
    .opt-owner = Mijn huis is van mij of van mijn partner
    .opt-with_family = Ik woon bij familie of vrienden
    .opt-shelter = Ik verblijf in een opvang
    .opt-homeless = Ik heb nu geen thuis

question-eviction_threat = Moet je misschien je woning verlaten?
    .short = Woning verliezen
    .why = Dan is er hulp die snel moet beginnen.
    .hint = Bijvoorbeeld door een brief van de huisbaas of de rechter.
    .opt-yes = Ja
    .opt-no = Nee
    .tick-yes = Ik kan mijn woning verliezen

question-bad_housing = Zijn er grote problemen met je woning?
    .short = Slechte woning
    .why = De gemeente kan de woning gratis laten nakijken.
    .hint = Bijvoorbeeld vocht, schimmel, kou of gevaarlijke elektriciteit.
    .opt-yes = Ja
    .opt-no = Nee
    .tick-yes = Mijn woning is slecht: vocht, schimmel of gevaar

question-owns_property = Heb je ergens een huis of bouwgrond, ook een deel?
    .short = Eigen huis of grond
    .why = Wie een huis of grond heeft, kan meestal niet sociaal huren.
    .hint = Dat telt ook in een ander land.
    .opt-yes = Ja
    .opt-no = Nee
    .tick-yes = Ik heb een huis of grond, hier of elders

question-moved_recently = Begon je huurcontract minder dan drie maanden geleden?
    .short = Pas verhuisd
    .why = Voor een nieuwe woning is er steun met een korte termijn.
    .opt-yes = Ja
    .opt-no = Nee
    .tick-yes = Mijn huurcontract is jonger dan drie maanden

question-previous_home = Waar woonde je voor je verhuisde?
    .short = Vorige woning
    .why = Wie uit een slechte woning komt, kan soms steun krijgen.
    .opt-ordinary = In een gewone woning
    .opt-unfit = In een woning die slecht werd verklaard
    .opt-homeless = Ik had geen thuis

question-waiting_list_years = Hoeveel jaar sta je op de lijst voor een sociale woning?
    .short = Jaren op de lijst
    .why = Wie lang wacht, kan een huurpremie krijgen.
    .hint = Sta je niet op de lijst? Kies dan nul.

question-monthly_rent = Hoeveel huur betaal je per maand?
    .short = Huur
    .why = Voor sommige steun mag de huur niet te hoog zijn.
    .hint = Zonder elektriciteit, water en verwarming.

## Energie

question-heating = Hoe verwarm je je huis?
    .short = Verwarming
    .why = Sommige steun hangt af van hoe je verwarmt.
    .opt-natural_gas = Aardgas
    .opt-heating_oil = Stookolie of mazout
    .opt-propane = Propaangas in een grote tank
    .opt-bottled_gas = Gasflessen
    .opt-electricity = Elektriciteit
    .opt-district = Warmte van een net voor de hele buurt
    .opt-wood = Hout of pellets
    .opt-other = Iets anders

# $days (number) days
question-fuel_delivered = Wanneer kwam de laatste stookolie of propaan?
    .short = Laatste levering
    .why = Na een levering heb je maar korte tijd om steun te vragen.
    .hint = Kijk op de factuur.
    .opt-within_60_days = In de laatste { $days } dagen
    .opt-earlier = Langer geleden
    .opt-not_yet = Nog niet

question-energy_arrears = Heb je onbetaalde rekeningen van gas, elektriciteit of water?
    .short = Energie- of waterschuld
    .why = Er is hulp zodat je niet zonder energie of water valt.
    .opt-yes = Ja
    .opt-no = Nee
    .tick-yes = Ik heb onbetaalde facturen voor gas, stroom of water

question-prepaid_meter = Moet je vooraf betalen voor gas of elektriciteit?
    .short = Budgetmeter
    .why = Wie vooraf betaalt, kan in de winter soms extra hulp krijgen.
    .hint = Dat gaat met een budgetmeter of een digitale meter.
    .opt-yes = Ja
    .opt-no = Nee
    .tick-yes = Ik heb een budgetmeter

## Ziekenfonds

question-health_fund = Ben je lid van een ziekenfonds?
    .short = Ziekenfonds
    .why = Het ziekenfonds betaalt een groot deel van je doktersrekening terug.
    .hint = Een ziekenfonds heet ook mutualiteit.
    .opt-yes = Ja
    .opt-no = Nee

question-increased_reimbursement = Heb je een verhoogde tegemoetkoming bij het ziekenfonds?
    .short = Verhoogde tegemoetkoming
    .why = Daarmee betaal je minder voor dokter, bus en vrije tijd.
    .hint = Kijk op een kleefbriefje van je ziekenfonds. Eindigt de code op een één? Dan heb je het.
    .opt-yes = Ja
    .opt-no = Nee

## Werk en uitkering

question-income_sources = Waarvan leven jij en je partner nu?
    .short = Inkomsten
    .why = Bij sommige inkomsten krijg je andere steun automatisch.
    .hint = Kies alles wat past.
    .opt-employee = Loon als werknemer
    .opt-self_employed = Eigen zaak of zelfstandig werk
    .opt-civil_servant = Loon als ambtenaar
    .opt-unemployment = Werkloosheid
    .opt-sickness = Uitkering bij ziekte of ongeval
    .opt-living_wage = Leefloon of geld van het OCMW
    .opt-disability_allowance = Tegemoetkoming voor een handicap
    .opt-elderly_allowance = Inkomensgarantie voor ouderen
    .opt-elderly_care_budget = Zorgbudget voor ouderen
    .opt-maintenance = Alimentatie
    .opt-other = Ander geld

question-work_sector = Waar werk je?
    .short = Soort werk
    .why = Je rechten op verlof hangen af van waar je werkt.
    .opt-private = Bij een bedrijf of vzw
    .opt-public = Bij de overheid
    .opt-education = In het onderwijs

question-benefit_three_months = Leef je al drie maanden of langer van een uitkering, zonder werk?
    .short = Lang een uitkering
    .why = Dan bekijkt het ziekenfonds je inkomen soms anders.
    .opt-yes = Ja
    .opt-no = Nee

question-job_seeking = Zoek je werk?
    .short = Werk zoeken
    .why = Wie werk zoekt, kan gratis hulp krijgen.
    .opt-yes = Ja
    .opt-no = Nee
    .tick-yes = Ik zoek werk

question-in_training = Volg je een opleiding bij of via de VDAB?
    .short = Opleiding
    .why = Dan kan je soms geld krijgen voor opvang en vervoer.
    .opt-yes = Ja
    .opt-no = Nee
    .tick-yes = Ik volg een opleiding van VDAB

## Inkomen

question-net_month_income = Hoeveel geld komt er per maand binnen voor jou en je partner samen?
    .short = Inkomen per maand
    .why = Voor veel steun mag het inkomen niet te hoog zijn.
    .hint = Tel loon en uitkeringen op, zoals ze op je rekening komen. Tel het Groeipakket, alimentatie en zorgbudgetten niet mee.

question-household_income = Hoeveel verdienen jij en je partner samen per jaar, bruto?
    .short = Inkomen per jaar
    .why = De diensten kijken naar het bruto belastbaar inkomen van een jaar.
    .hint = Dat staat op je aanslagbiljet van de belastingen.

question-income_dropped = Is je inkomen duidelijk lager dan twee jaar geleden?
    .short = Lager inkomen
    .why = De diensten kijken vaak naar een oud inkomen. Je kan dan een nieuwe berekening vragen.
    .opt-yes = Ja
    .opt-no = Nee
    .tick-yes = We verdienen veel minder dan vroeger

## Verblijf

question-residence = Welk verblijf heb jij in België?
    .short = Verblijf
    .why = Sommige rechten hangen af van je verblijf. Niemand anders ziet je antwoord.
    .hint = Je mag deze vraag overslaan. Dan tonen we alles wat misschien kan. Wacht je op asiel? Kies dat dan, ook met een oranje kaart.
    .opt-belgian = Ik ben Belg
    .opt-eu = Ik kom uit een ander land van de Europese Unie
    .opt-residence_card = Ik heb een verblijfskaart
    .opt-temporary_protection = Ik heb tijdelijke bescherming
    .opt-asylum_procedure = Ik wacht op een beslissing over asiel
    .opt-attestation_ai = Ik heb een oranje kaart
    .opt-no_papers = Ik heb nu geen verblijfspapieren

question-protected_status = Ben je erkend als vluchteling of kreeg je subsidiaire bescherming?
    .short = Bescherming
    .why = Met die bescherming heb je op meer recht.
    .opt-yes = Ja
    .opt-no = Nee

question-children-residence = Welk verblijf heeft elk kind?
    .short = Verblijf van het kind
    .why = Een kind kan andere rechten hebben dan zijn ouders.
    .hint = Je mag deze vraag overslaan.
    .opt-belgian = Belg
    .opt-eu = Uit een ander land van de Europese Unie
    .opt-residence_card = Heeft een verblijfskaart
    .opt-temporary_protection = Heeft tijdelijke bescherming
    .opt-asylum_procedure = Wacht op een beslissing over asiel
    .opt-attestation_ai = Heeft een oranje kaart
    .opt-no_papers = Heeft nu geen verblijfspapieren

question-newcomer = Woon je minder dan twee jaar in België?
    .short = Nieuw in België
    .why = Voor wie nieuw is, bestaan er lessen en begeleiding.
    .opt-yes = Ja
    .opt-no = Nee
    .tick-yes = Ik ben hier minder dan twee jaar

## Schulden

question-debts = Heb je schulden of rekeningen die je niet kan betalen?
    .short = Schulden
    .why = Er is gratis hulp om weer rust te krijgen.
    .hint = Veel gezinnen hebben dit.
    .opt-yes = Ja
    .opt-no = Nee
    .tick-yes = Ik heb schulden

question-debt_help = Krijg je al hulp voor je schulden?
    .short = Hulp bij schulden
    .why = Wie al hulp krijgt, heeft soms recht op goedkopere energie.
    .opt-none = Nee
    .opt-mediation = Ja, budgethulp of schuldbemiddeling
    .opt-collective = Ja, een collectieve schuldenregeling via de rechter
    .tick-mediation = Ik krijg budgethulp of schuldbemiddeling
    .tick-collective = Ik ben in een collectieve schuldenregeling

## Wat je graag wil

question-help_wanted = Waar wil je graag hulp bij?
    .short = Hulp bij
    .why = Jij kiest wat belangrijk is. We tonen dan wie kan helpen.
    .hint = Kies alles wat past. Niets kiezen mag ook.
    .opt-parenting = Opvoeden
    .opt-talking = Met iemand praten
    .opt-child_feelings = Mijn kind voelt zich niet goed
    .opt-violence = Ik voel me niet altijd veilig, of mijn kind niet
    .opt-separation = Uit elkaar gaan
    .opt-grief = Verdriet om iemand die er niet meer is
    .opt-addiction = Alcohol, drugs, gokken of gamen
    .opt-school_trouble = Moeilijk op school
    .opt-learn_dutch = Nederlands leren
    .opt-legal = Raad over wetten en rechten
    .opt-papers = Papieren en formulieren
    .opt-work = Werk vinden
    .opt-housing = Een woning vinden
    .opt-money = Rondkomen met geld
    .opt-food = Eten
    .opt-stuff = Kleren, babyspullen of meubels
    .opt-meeting_people = Mensen leren kennen
    .opt-complaint = Een klacht over een dienst

question-dutch_level = Hoe goed spreek je Nederlands?
    .short = Nederlands
    .why = Dan weten we of lessen of een tolk kunnen helpen.
    .opt-good = Goed
    .opt-little = Een beetje
    .opt-none = Nog niet

question-interests = Waarover wil je tips?
    .short = Tips
    .why = Voor gezinnen zijn er veel kortingen voor leuke dingen.
    .hint = Kies alles wat past.
    .opt-sport_culture = Sport, muziek en cultuur
    .opt-transport = Bus en trein
    .opt-internet = Internet en computer
    .opt-holiday = Vakantie en uitstap
    .opt-library_play = Bibliotheek en spelen
