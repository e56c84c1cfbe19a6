### Steps of the rights for a disability and for care; several rights share them.

step-ask-zorgkas = Bel je zorgkas of de maatschappelijk werkers van je ziekenfonds. Zij doen de aanvraag met jou.
step-care-budget-automatic = Soms komt het vanzelf, bijvoorbeeld bij achttien punten voor een kind. Kijk of je het krijgt.
step-care-need-visit = Iemand bekijkt welke zorg nodig is. Vertel ook hoe een moeilijke dag gaat.
step-wait-care-budget-letter = Je krijgt een brief. Soms start het geld pas na een wachttijd.
step-ask-zorgkas-why-not = Denk je dat het bij jou past? Vraag het je zorgkas.
step-my-handicap-online = Vraag het online bij My Handicap. De gemeente, het OCMW of je ziekenfonds kan je helpen.
step-name-your-doctor = Geef de naam van je huisdokter door.
step-ask-again-lower-income = Kreeg je vroeger nee door je inkomen? Vraag het opnieuw. De regels werden soepeler.
step-choose-care-provider = Zoek een dienst in je buurt en bel zelf. Een beslissing is niet nodig.
step-say-what-would-help = Zeg wat nu het meest helpt: raad, hulp thuis, dagopvang of een nacht opvang.
step-count-yearly-help = Vraag hoeveel beurten er per jaar zijn en wat je zelf betaalt.
step-ask-help-at-start = Start je kind in de opvang of op school? Vraag dan extra begeleiding.
step-ask-youth-help-referrer = Praat met het CLB, Kind en Gezin, het CAW of je ziekenfonds. Zij kennen een team.
step-care-team-writes-request = Het team schrijft met jou op wat je kind nodig heeft. Lees dit na.
step-keep-in-touch-waiting-list = Bewaar de beslissing en de datum. Wordt het thuis zwaarder? Zeg het meteen aan jullie contactpersoon.
step-ask-aid-before-buying = Koop nog niets. Dien eerst je aanvraag in, anders krijg je het geld soms niet.
step-aid-team-advises = Een team bekijkt welk hulpmiddel past. Je ziekenfonds kan zeggen welk team.
step-wheelchair-route = Gaat het om een rolstoel of loophulp? Vraag een voorschrift en ga naar een erkende winkel.
step-keep-aid-invoice = Bewaar de factuur en stuur ze op na de beslissing.
step-ask-disability-card = Vraag de kortingskaart (European Disability Card) apart. Dat kan ook bij het VAPH.
step-use-parking-card = Leg de parkeerkaart zichtbaar in de auto. Ze geldt enkel als jij of je kind meerijdt.
step-ask-referral-development = Vertel wat je ziet aan je dokter, het CLB of Kind en Gezin. Vraag een verwijsbrief.
step-write-down-what-you-see = Schrijf op wat goed gaat en wat moeilijk is. Ook de school kan dat.
step-call-development-centre = Bel het centrum. Vraag hoe lang je wacht en waar het sneller kan.
step-ask-carer-premium = Vraag aan je gemeente of OCMW of er een mantelzorgpremie is.
step-ask-carer-proof = Vraag welk bewijs je nodig hebt en tot wanneer het kan.
