### What `wegwijs` says in Dutch to who keeps services up to date. No family reads it.

## wegwijs calls

# $value (text) a telephone number
calls-whom-phone = Bel { $value }.
# $value (text) a telephone number
calls-whom-own = Bel { $value }. Dat nummer is eigen kennis: zoek het eerst op.
# $value (text) an address for mail
calls-whom-mail = Mail { $value }.
# $value (text) who runs it
calls-whom-operator = Zoek een nummer van { $value }.
# $value (text) an address of the web
calls-whom-site = Zoek een nummer op { $value }.
# $value (text) kinds of services
calls-whom-via = Vraag het bij: { $value }.
calls-whom-nobody = Zoek een nummer.
calls-ask-phone = Op welk nummer bellen gezinnen?
calls-ask-address = Waar is het, of is er geen balie?
calls-ask-hours = Wanneer is het open?
calls-ask-name = Wat is de officiële naam?
calls-ask-secret = Schrijf nergens een adres op.
# $value (text) what is known
# $why (text) why it is asked
calls-check-phone = Klopt het nummer { $value }? ({ $why })
# $value (text) what is known
# $why (text) why it is asked
calls-check-address = Klopt het adres { $value }? ({ $why })
# $value (text) what is known
# $why (text) why it is asked
calls-check-hours = Kloppen de uren { $value }? ({ $why })
calls-why-own = eigen kennis, gezinnen zien dit niet
calls-why-partly = deels gezien
calls-why-undated = bron zonder datum
# $months (text) a number
calls-why-old = bron van { $months } maanden geleden
# $harm (text)
# $doubt (text) a number
# $age (text)
# $rights (text) a number
calls-risk = Risico: { $harm }; twijfel { $doubt }; { $age }; rechten { $rights }.
calls-harm-0 = gewoon
calls-harm-1 = dringende nood
calls-harm-2 = gevaar
# $months (text) a number
calls-age = oudste bron { $months } maanden
calls-age-unknown = bron zonder datum
# $count (text) a number
calls-none = Niets na te vragen.

## wegwijs sheet

sheet-services = Diensten
sheet-explanation = Uitleg
sheet-title = Zo vul je dit blad in
sheet-column-id = Id
sheet-column-name = Naam
sheet-column-category = Soort
sheet-column-operator = Organisatie
sheet-column-phone = Telefoon
sheet-column-hours = Openingsuren
sheet-column-street = Straat en nummer
sheet-column-postcode = Postcode
sheet-column-municipality = Gemeente
sheet-column-url = Website
sheet-column-email = E-mail
sheet-column-wheelchair = Rolstoel
sheet-column-cost = Kost
sheet-column-languages = Talen
sheet-column-waiting = Wachttijd (weken)
sheet-column-checked-by = Nagekeken door
sheet-column-checked-on = Nagekeken op
sheet-wheelchair-yes = ja
sheet-wheelchair-limited = deels
sheet-wheelchair-no = nee
sheet-cost-free = gratis
sheet-cost-low = weinig
sheet-cost-by-income = volgens inkomen
sheet-choose-title = Kies uit de lijst
sheet-choose = Dit staat niet in de lijst. Kies een woord uit de lijst, of maak de cel leeg.
sheet-line-change = Verander alleen wat je zelf hebt nagekeken: aan de telefoon, ter plaatse of op de eigen website van de dienst.
sheet-line-check = Vul bij elke rij die je verandert in wie het naging en op welke dag. Je initialen of je dienst zijn genoeg: het staat op een openbare pagina.
sheet-line-confirm = Klopt alles in een rij? Verander dan niets en vul alleen die twee kolommen in. Dan telt de hele rij als nagekeken.
sheet-line-clear = Weet niemand het? Laat de cel leeg. Leeg betekent onbekend, nooit nee.
sheet-line-new = Een nieuwe dienst kan je onderaan zetten, zonder id. Ze komt er niet vanzelf bij: een redacteur maakt ze aan. Een rij wissen wist geen dienst.
sheet-line-hours = Openingsuren staan in een vaste vorm. Dagen: Mo Tu We Th Fr Sa Su (maandag tot zondag). PH is een feestdag, off is gesloten.
sheet-line-hours-examples = Voorbeelden: Mo-Fr 09:00-12:00; of Mo,We 09:00-12:00,13:00-16:00; PH off; of Tu 13:30-17:00 "op afspraak".
sheet-line-hours-unknown = Ken je de uren niet zeker? Maak de cel leeg. Verkeerde uren zijn erger dan geen uren.
sheet-help-id = Staat vast. Verander dit nooit.
sheet-help-name = De officiële naam.
sheet-help-category = Kies uit de lijst.
sheet-help-operator = Wie de dienst organiseert.
sheet-help-phone = Eén Belgisch nummer, zoals 03 22 11 333. Geen nummer van een persoon.
sheet-help-hours = Zie hierboven.
sheet-help-street = Straat en nummer, zonder uitleg erbij. Nooit bij een plek waar mensen schuilen.
sheet-help-postcode = Vier cijfers.
sheet-help-municipality = De gemeente van vandaag, dus Antwerpen voor Borsbeek. Geen district.
sheet-help-url = Begint met https://
sheet-help-email = Een algemeen adres, nooit dat van een persoon.
sheet-help-wheelchair = Kan iemand met een rolstoel binnen: ja, deels of nee.
sheet-help-cost = Voor een gezin: gratis, weinig of volgens inkomen.
sheet-help-languages = Talen van het team, als codes met een komma: nl, fr, en, ar, tr.
sheet-help-waiting = Hoeveel weken een gezin wacht op een plaats. 0 is geen wachttijd.
sheet-help-checked-by = Je initialen of je dienst.
sheet-help-checked-on = De dag, zoals 2026-11-21 of 21/11/2026.

## wegwijs import sheet

# $by (text) who
sheet-source = Nagekeken door { $by }
# $row (text) a number
# $column (text) the name of a column
# $what (text) what is wrong and what to write
sheet-wrong = rij { $row }, kolom { $column }: { $what }
# $row (text) a number
# $what (text) what is wrong
# $hint (text) what to do
sheet-wrong-row = rij { $row }: { $what }; { $hint }
sheet-wrong-file = Dit is geen Excel-bestand; bewaar het blad als .xlsx.
# $name (text) of a sheet
sheet-wrong-sheet = Er is geen blad ‘{ $name }’; geef het terug zoals `wegwijs sheet` het maakte.
# $name (text) of a column
sheet-wrong-column = Er is geen kolom ‘{ $name }’; zet de kop terug op de eerste rij.
# $value (text) what stands in the cell
sheet-wrong-id = geen dienst heet ‘{ $value }’; zet de id terug, of maak de cel leeg als de dienst nieuw is
# $value (text) what stands in the cell
sheet-wrong-twice = ‘{ $value }’ staat al in een andere rij; schrijf elke dienst één keer
sheet-wrong-name = leeg; schrijf de naam
# $value (text) what stands in the cell
sheet-wrong-category = ‘{ $value }’ is geen soort; schrijf er een uit de lijst op het blad Uitleg
# $value (text) what stands in the cell
sheet-wrong-operator = ‘{ $value }’ kan niet; schrijf de naam van de organisatie
# $value (text) what stands in the cell
sheet-wrong-phone = ‘{ $value }’ is geen Belgisch nummer; schrijf één nummer, zoals 03 22 11 333
# $value (text) what stands in the cell
sheet-wrong-hours = ‘{ $value }’ is niet te lezen; schrijf de uren zoals Mo-Fr 09:00-12:00, of maak de cel leeg
# $value (text) what stands in the cell
sheet-wrong-street = ‘{ $value }’ kan hier niet; schrijf alleen straat en nummer, en niets bij een plek waar mensen schuilen
# $value (text) what stands in the cell
sheet-wrong-postcode = ‘{ $value }’ is geen bekende postcode; schrijf vier cijfers, zoals 2060
# $value (text) what stands in the cell
sheet-wrong-municipality = ‘{ $value }’ hoort niet bij de postcode; schrijf de gemeente van vandaag, geen district
# $value (text) what stands in the cell
sheet-wrong-url = ‘{ $value }’ is geen webadres; schrijf het met https:// ervoor
# $value (text) what stands in the cell
sheet-wrong-email = ‘{ $value }’ is geen e-mailadres; schrijf het zoals info@voorbeeld.be
# $value (text) what stands in the cell
sheet-wrong-wheelchair = ‘{ $value }’ staat niet in de lijst; schrijf ja, deels of nee
# $value (text) what stands in the cell
sheet-wrong-cost = ‘{ $value }’ staat niet in de lijst; schrijf gratis, weinig of volgens inkomen
# $value (text) what stands in the cell
sheet-wrong-languages = ‘{ $value }’ zijn geen taalcodes; schrijf ze zoals nl, fr, ar
# $value (text) what stands in the cell
sheet-wrong-waiting = ‘{ $value }’ is geen aantal weken; schrijf een getal, zoals 6
sheet-wrong-checked-by = leeg; schrijf wie deze rij naging
# $value (text) what stands in the cell
sheet-wrong-checked-on = ‘{ $value }’ is geen dag tot vandaag; schrijf de dag waarop het is nagegaan, zoals 2026-11-21
# $row (text) a number
# $name (text) of a service
sheet-note-new = rij { $row }: ‘{ $name }’ is nieuw en wordt niet overgenomen; een redacteur maakt ze met `wegwijs new service`
# $name (text) of a service
sheet-note-gone = ‘{ $name }’ staat niet in het blad en blijft zoals ze was
# $count (text) a number
sheet-back-count = { $count } diensten veranderd
# $count (text) a number
sheet-back-dry = { $count } diensten zouden veranderen; er is niets geschreven (--dry-run)
sheet-back-nothing = Er is niets veranderd.
