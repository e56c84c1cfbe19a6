# One service: what it is, where, when, and for whom.

# $metres (text) a number
service-card-metres = { $metres } m
# $km (text) a number
service-card-km = { $km } km
service-card-in-postcode = in je postcode
# $distance (text) how far
service-card-about = ongeveer { $distance }
service-card-other-postcodes = Werkt vooral voor andere postcodes. Vraag na of je er terechtkan.
service-card-generic = De juiste naam kan anders zijn.
service-card-where = Waar?
service-card-route = Toon de weg
service-card-route-hint = Opent OpenStreetMap, een andere site.
# $place (text) name of the place
service-card-ask-address = In { $place }. Vraag het juiste adres.
service-card-no-address = Geen adres. Bel eerst: dat is veiliger.
service-card-contact = Bellen of schrijven
service-card-no-phone = We kennen geen telefoonnummer.
service-card-ask-place = We kennen het adres niet. Vraag het na.
service-card-site = Naar de site
service-card-mail = Stuur een mail
service-card-entrance = Hoe kom je er binnen?
service-card-hours = Wanneer?
service-card-open-now = Nu open
# $when (text) a time, or a day and a time
service-card-open-until = Nu open, tot { $when }
service-card-closed-now = Nu gesloten
# $when (text) a time, or a day and a time
service-card-opens = Nu gesloten. Open vanaf { $when }
service-card-appointment-now = Nu op afspraak
service-card-phone-now = Nu alleen telefonisch
service-card-hours-unknown = Uren: vraag na
service-card-hours-ask-today = Vraag na of het nu open is.
# $time (text) a time
service-card-at = { $time } uur
# $day (text) a weekday
# $time (text) a time
service-card-day-at = { $day } { $time } uur
# $from (text) a time
# $to (text) a time
service-card-from-to = { $from }–{ $to }
# $hours (text) from and to
service-card-by-appointment = { $hours } op afspraak
# $hours (text) from and to
service-card-by-phone = { $hours } telefonisch
# $hours (text) from and to
service-card-ask-hours = { $hours } vraag na
# $day (text) a weekday
# $hours (text) when it is open
service-card-day = { $day }: { $hours }
service-card-day-closed = gesloten
service-card-day-appointment = op afspraak
service-card-day-phone = telefonisch
service-card-day-unknown = vraag na
service-card-always = Dag en nacht open
service-card-access = Hoe?
service-card-access-either = Je kan langsgaan of een afspraak maken.
service-card-access-walk-in = Je kan gewoon langsgaan.
service-card-access-appointment = Maak eerst een afspraak.
service-card-access-phone = Je kan bellen.
service-card-access-home-visit = Ze komen bij je thuis.
service-card-access-referral = Iemand verwijst je door.
# $weeks (number) weeks
# $date (text) when that was so
service-card-waiting = { $weeks ->
    [0] Geen wachttijd ({ $date })
    [one] Eén week wachten ({ $date })
   *[other] { $weeks } weken wachten ({ $date })
}
service-card-cost = Prijs
service-card-cost-free = Gratis
service-card-cost-low = Kost weinig
service-card-cost-by-income = Hangt af van je inkomen
service-card-language = Taal
service-card-wheelchair = Rolstoel
service-card-wheelchair-yes = Toegankelijk
service-card-wheelchair-limited = Deels toegankelijk
service-card-wheelchair-no = Niet toegankelijk
service-card-whom = Voor wie?
service-card-for-parent = ouders
service-card-for-expecting = wie een kind verwacht
service-card-for-young-person = jongeren
service-card-for-child = kinderen
service-card-for-carer = mantelzorgers
service-card-for-newcomer = wie nieuw is in België
service-card-for-everyone = iedereen
# $from (number) years
# $to (number) years
service-card-ages = van { $from } tot { $to } jaar
# $from (number) years
service-card-ages-from = vanaf { $from } jaar
# $to (number) years
service-card-ages-to = tot { $to } jaar
service-card-who = Van wie is dit?
service-card-secret = Wie er werkt, heeft beroepsgeheim.
service-card-anonymous = Je hoeft je naam niet te zeggen.
service-card-helps = Helpt met
service-card-ask-line = Vraag ook na:
service-card-check = (controleer even)
service-card-doubt = (vraag na)
# $date (text) when the source was made
service-card-source-of = uit { $date }
service-card-source-undated = zonder datum
service-card-wrong = Klopt dit niet?
service-card-wrong-hint = Mail dan het netwerk. In de mail staat alleen de code van deze kaart.
# $id (text) the id of the card
service-card-wrong-subject = Wegwijs: klopt niet, { $id }
