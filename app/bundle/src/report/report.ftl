### The report of `wegwijs report`, for lawyers and editors. In Dutch only; no family reads it.

## The top

report-title = Wegwijs: alle rechten om na te kijken
# $day (text) the day the content is judged
# $content (text) the hash of the content
report-day = Toestand op { $day }. Inhoud { $content }.
report-risk = De rechten staan op volgorde van risico. Risico is twijfel maal gewicht. Twijfel is de som van de punten bij ‘Eerst nakijken’. Het gewicht is één, en meer bij gevaar, bij wat vragen kan kosten en bij veel verwante rechten. Zonder twijfel is er geen risico.
report-counts = Aantallen
report-count-rights = Rechten
report-count-seen = Gezien op een bladzijde
report-count-partly = Deels gezien
report-count-own = Alleen eigen kennis
report-count-weak = Met ‘vraag na’
report-count-sure = Zonder twijfel
report-count-figures = Cijfers
report-count-over = Cijfers die niet meer gelden
report-count-ending = Cijfers die binnenkort aflopen
report-ask = Vraag na: alleen eigen kennis of een lage zekerheid
# $evidence (text)
# $confidence (text)
report-ask-line = : { $evidence }; zekerheid { $confidence }
report-ending = Cijfers die niet meer gelden of binnenkort aflopen
# $figure (text) what the figure is
report-ending-over = { $figure }: geen waarde geldt nu. Gebruikt bij:
# $figure (text) what the figure is
# $day (text) the first day without a value
report-ending-soon = { $figure }: vanaf { $day } geldt geen waarde meer. Gebruikt bij:
report-none = Geen.
report-contents = Inhoud
report-contents-place = Plaats
report-contents-right = Recht
report-contents-name = Voor gezinnen
report-contents-domain = Domein
report-contents-risk = Risico
report-contents-doubts = Na te kijken

## One right

report-fact-name = Voor gezinnen
report-fact-level = Wie regelt het
report-fact-domains = Domeinen
report-fact-basic = Grondrecht
report-fact-evidence = Bewijs
report-fact-confidence = Zekerheid
report-fact-file = Bestand
report-verify = Eerst nakijken
# $risk (number)
# $doubt (number)
# $weight (number)
report-sum = Risico { $risk } = twijfel { $doubt } × gewicht { $weight }.
# $text (text)
# $points (number)
report-points = { $text } (twijfel +{ $points })
# $text (text)
# $weight (number)
report-weight = { $text } (gewicht +{ $weight })
report-what = Wat is het
report-who = Voor wie: dit alles samen
report-who-child = Voor wie: dit alles samen, voor elk kind apart
# $day (text) the first day without it
report-abolished = Dit bestaat niet meer sinds { $day }.
report-not-who = Niet voor wie: één hiervan is genoeg
report-also-needed = Ook nodig, maar niet gevraagd
report-cautions = Waarschuwingen
# $body (text)
report-ask-first = Praat eerst met: { $body }.
report-caution-when = Voor wie zeker of misschien:
report-caution-always = Voor iedereen.
report-danger = Gevaar: doe dit eerst als
report-highlight = Dit aanbod staat hoger als
report-sensitive = Een nee wordt niet genoemd als
report-way = Hoe krijg je het
report-way-granted = Toekenning
report-way-body = Dienst
report-way-channels = Hoe vragen
report-way-along = Wie kan meegaan
report-way-deadline = Tot wanneer
report-way-back = Hoe ver terug
report-way-appeal = Bij weigering
report-way-desk = Aan de balie
# $days (number)
# $fact (text) what it is counted from
report-deadline = Binnen { $days } dagen na: { $fact }.
# $option (text) an answer
# $ago (number)
report-deadline-option = Bij het antwoord ‘{ $option }’ rekenen we met hoogstens { $ago } dagen geleden.
report-steps = Stappen
report-documents = Meenemen
report-meanwhile = Intussen
report-privacy = Wie hoort het
report-related = Verwante rechten
report-figures = Cijfers
report-sources = Bronnen
report-signed = Nagekeken op ………………… door …………………………………………

## Rules

report-rule-always = Voor iedereen.
report-rule-never = Voor niemand.
report-rule-all = Alle van deze:
report-rule-any = Minstens één van deze:
report-rule-none = Geen enkele van deze:
report-rule-not-all = Niet alle van deze samen:
report-rule-not = Niet:
report-rule-any-member = Voor minstens één kind geldt:
report-rule-every-member = Voor elk kind geldt (ook als er geen kinderen zijn):
# $number (text) such as 'at most two'
report-rule-count = Aantal kinderen: { $number }.
# $number (text) such as 'at most two'
report-rule-count-where = Aantal kinderen: { $number }. Alleen kinderen tellen voor wie geldt:
# $name (text) the short name of a fact
report-of-child = Het kind – { $name }
report-or = {" of "}
# $option (text) one of several answers
report-quoted = ‘{ $option }’
# $option (text) one of several answers
report-includes = onder meer ‘{ $option }’
report-fact-region = Gewest
report-region-flanders = Vlaanderen
report-region-brussels = Brussel
report-region-wallonia = Wallonië
report-fact-age = Leeftijd
report-fact-age-months = Leeftijd in maanden
report-fact-birth-year = Geboortejaar
# $from (number)
report-years-from = { $from } jaar of ouder
# $to (number)
# $next (number) the age not reached
report-years-to = hoogstens { $to } jaar (nog geen { $next })
# $from (number)
# $to (number)
# $next (number) the age not reached
report-years-between = van { $from } tot en met { $to } jaar (nog geen { $next })
# $from (number)
report-months-from = { $from } maanden of ouder
# $to (number)
# $next (number) the age not reached
report-months-to = hoogstens { $to } maanden (nog geen { $next })
# $from (number)
# $to (number)
# $next (number) the age not reached
report-months-between = van { $from } tot en met { $to } maanden (nog geen { $next })
# $from (number)
report-birth-from = { $from } of later
# $to (number)
report-birth-to = { $to } of vroeger
# $from (number)
# $to (number)
report-birth-between = van { $from } tot en met { $to }
# $figure (text) what the figure is
report-within = hoogstens de grens ‘{ $figure }’
# $figure (text) what the figure is
# $extra (text) for whom the ceiling rises
report-within-more = hoogstens de grens ‘{ $figure }’, en meer { $extra }
report-extra-household = voor een partner en voor elk kind dat hier woont
report-extra-children = voor elk kind dat hier woont

## Figures

report-figure-value = Waarde
report-figure-from = Vanaf
report-figure-to = Tot en met
report-figure-kind = Bron van het cijfer
report-figure-today = Geldt nu
report-figure-source = Waar gelezen
# $value (text)
report-figure-extra = Voor elke persoon meer: { $value }
report-figure-from-unknown = onbekend (geldt op geen enkele dag)
report-figure-to-unknown = geen einde bekend
report-figure-official = officieel
report-figure-secondary = secundair
report-figure-holds = ja
report-figure-holds-not = nee
report-proves-both = Als grens mag dit ‘waarschijnlijk’ en ‘nu niet’ bewijzen.
report-proves-met = Als grens mag dit alleen ‘waarschijnlijk’ bewijzen: de officiële bladzijde is niet gezien.
report-proves-stale = Voorbij zijn datum, maar alleen ooit gestegen. Als grens mag dit alleen ‘waarschijnlijk’ bewijzen, zonder bedrag.
report-proves-nothing = Als grens mag dit niets bewijzen. Het wordt nergens getoond.

## What to verify

report-doubt-own = Alleen eigen kennis. Zoek een officiële bladzijde die de regel zegt.
report-doubt-partly = Deels gezien. Zoek een bladzijde voor de rest.
report-doubt-unsure = Lage zekerheid. Vraag de regel na bij de dienst.
report-doubt-details = Middelmatige zekerheid. Kijk de details na.
# $figure (text) what the figure is
report-doubt-over = Van ‘{ $figure }’ geldt geen waarde meer. Zoek de waarde van nu.
# $figure (text) what the figure is
# $day (text) the first day without a value
report-doubt-ending = Van ‘{ $figure }’ geldt vanaf { $day } geen waarde meer. Zoek de volgende.
# $figure (text) what the figure is
report-doubt-secondary = ‘{ $figure }’ komt uit een secundaire bron. Zoek de officiële bladzijde.
# $title (text) of a source
# $day (text) when it was read
report-doubt-unread = ‘{ $title }’ is het laatst gelezen op { $day }. Lees het opnieuw.
# $title (text) of a source
# $age (text) how old it is
report-doubt-old = ‘{ $title }’ is een tekst van { $age }. Kijk na of hij nog klopt.
# $title (text) of a source
report-doubt-unseen = ‘{ $title }’ is eigen kennis. Zoek een bladzijde die het zegt.
# $caution (text) the warning
report-doubt-unsourced = Deze waarschuwing heeft geen bron: ‘{ $caution }’
report-stake-danger = Dit staat bovenaan als iemand in gevaar is.
report-stake-cost = Vragen kan iets kosten: zie de waarschuwingen.
# $count (number)
report-stake-others = Verwant met { $count } andere rechten.

## Names

report-level-federal = federaal
report-level-flemish = Vlaams
report-level-local = lokaal
report-domain-children = kinderen
report-domain-money = geld
report-domain-home = wonen
report-domain-energy = energie
report-domain-school = school
report-domain-childcare = kinderopvang
report-domain-health = gezondheid
report-domain-care = zorg
report-domain-work = werk
report-domain-papers = papieren
report-domain-wellbeing = welzijn
report-domain-legal = recht
report-domain-leisure = vrije tijd
report-domain-safety = veiligheid
report-basic-work = recht op arbeid
report-basic-social-security = recht op sociale zekerheid
report-basic-health = recht op bescherming van de gezondheid
report-basic-social-assistance = recht op sociale, geneeskundige en juridische bijstand
report-basic-housing = recht op behoorlijke huisvesting
report-basic-environment = recht op een gezond leefmilieu
report-basic-education = recht op onderwijs
report-basic-culture = recht op culturele en maatschappelijke ontplooiing
report-evidence-s = gezien op een officiële of goed bijgehouden bladzijde (S)
report-evidence-m = deels gezien, deels eigen kennis (M)
report-evidence-o = alleen eigen kennis (O)
report-confidence-high = hoog
report-confidence-medium = middelmatig
report-confidence-low = laag
report-source-s = gezien (S)
report-source-m = deels gezien (M)
report-source-o = eigen kennis (O)
# $checked (text) when it was read
# $evidence (text)
report-source-line = : { $checked }; { $evidence }

## Services

report-services = Diensten
# $count (number)
report-services-count = { $count } diensten. Wie eerst te bellen staat in ‘wegwijs calls’.
report-services-unshown = Alleen eigen kennis, dus niet getoond
report-services-doorless = Geen telefoon, adres, mail of website om te tonen
report-services-outside = Postcode buiten de regio
# $name (text) of a service
# $what (text) what there is to say of it
# $file (text)
report-services-line = { $name }: { $what } ({ $file })
report-services-field-address = adres
report-services-field-phone = telefoon
report-services-field-hours = openingsuren
# $kinds (text) kinds of services
report-services-entrance = binnen via { $kinds }
report-services-no-entrance = geen ingang bekend
