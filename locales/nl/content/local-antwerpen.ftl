# What is more or otherwise in Antwerpen.

local-a-kaart-ask = Vraag het kansentarief aan een balie van de stad. De kaart is gratis. Neem je identiteitskaart of verblijfskaart mee.
local-a-kaart-children = Ook kinderen kunnen een A-kaart hebben. Bij jonge kinderen geeft een ouder toestemming.
local-a-kaart-services = Met de A-kaart kan je naar de bib en het zwembad. Vraag of jullie het kansentarief kunnen krijgen.
local-meld-je-aan = Veel scholen in Antwerpen werken met 'Meld je aan'. Je meldt je kind dan eerst online aan. Daarna schrijf je in op de school.
local-meld-je-aan-help = Lukt het online niet? Bel gratis naar de helpdesk.
local-atlas = In Antwerpen ga je hiervoor naar Atlas. Je begint er met een gesprek.
local-atlas-interpreter = In Antwerpen helpt Atlas met vertalen. Vraag de dienst of ze daar een tolk kan vragen.
local-woonkantoor-subsidy = In Antwerpen kan je met deze vraag naar het Woonkantoor. Vraag er ook naar je inschrijving voor een sociale woning.
local-woonkantoor-register = In Antwerpen helpt het Woonkantoor je met je inschrijving. Bel om een afspraak te maken.
local-woonkantoor-quality = In Antwerpen geeft het Woonkantoor raad over een slechte huurwoning.
local-water-link = In Antwerpen komt het water meestal van water-link. Kijk op je factuur of dat ook bij jou zo is.
local-district-carers = Sommige districten gaven zelf een premie aan wie voor een oudere zorgt. Dat was zo in Berchem en Wilrijk. Vraag na of het nog bestaat, en tot wanneer je het kan vragen.
local-eco-scan = In Antwerpen weet het EcoHuis van de stad meer. Bel en vraag of er een scan bij jullie kan.
local-eco-advice = Het EcoHuis van de stad geeft gratis raad over energie. Soms komt er iemand bij je thuis.
local-childcare-search = Het contactpunt van de stad zoekt samen met jou naar opvang. Dat kan ook als je niet graag met de computer werkt.
local-childcare-nearby = In sommige kinderdagverblijven zit ook iemand die je helpt zoeken. Vraag waar dat bij jullie in de buurt is.
local-social-centre = In Antwerpen heet dit het sociaal centrum. Bel de stad en vraag welk centrum bij je straat hoort.
