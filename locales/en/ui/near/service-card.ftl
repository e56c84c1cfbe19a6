# One service: what it is, where, when, and for whom.

# $metres (text) a number
service-card-metres = { $metres } m
# $km (text) a number
service-card-km = { $km } km
service-card-in-postcode = in your postcode
# $distance (text) how far
service-card-about = about { $distance }
service-card-other-postcodes = Works mainly for other postcodes. Ask if you can go there.
service-card-generic = The exact name may be different.
service-card-where = Where?
service-card-route = Show the way
service-card-route-hint = Opens OpenStreetMap, another site.
# $place (text) name of the place
service-card-ask-address = In { $place }. Ask for the exact address.
service-card-no-address = No address. Call first: that is safer.
service-card-contact = Call or write
service-card-ask-place = We don't know the address. Ask for it.
service-card-no-phone = We do not know a phone number.
service-card-site = Go to the site
service-card-mail = Send an email
service-card-entrance = How do you get in?
service-card-hours = When?
service-card-open-now = Open now
# $when (text) a time, or a day and a time
service-card-open-until = Open now, until { $when }
service-card-closed-now = Closed now
# $when (text) a time, or a day and a time
service-card-opens = Closed now. Open from { $when }
service-card-appointment-now = Now by appointment
service-card-phone-now = Now by phone only
service-card-hours-unknown = Hours: ask
service-card-hours-ask-today = Ask if it is open now.
# $time (text) a time
service-card-at = { $time }
# $day (text) a weekday
# $time (text) a time
service-card-day-at = { $day } { $time }
# $from (text) a time
# $to (text) a time
service-card-from-to = { $from }–{ $to }
# $hours (text) from and to
service-card-by-appointment = { $hours } by appointment
# $hours (text) from and to
service-card-by-phone = { $hours } by phone
# $hours (text) from and to
service-card-ask-hours = { $hours } please ask
# $day (text) a weekday
# $hours (text) when it is open
service-card-day = { $day }: { $hours }
service-card-day-closed = closed
service-card-day-appointment = by appointment
service-card-day-phone = by phone
service-card-day-unknown = please ask
service-card-always = Open day and night
service-card-access = How?
service-card-access-either = You can just go there, or make an appointment.
service-card-access-walk-in = You can just walk in.
service-card-access-appointment = Make an appointment first.
service-card-access-phone = You can call.
service-card-access-home-visit = They come to your home.
service-card-access-referral = Someone refers you.
# $weeks (number) weeks
# $date (text) when that was so
service-card-waiting = { $weeks ->
    [0] No waiting time ({ $date })
    [one] One week's wait ({ $date })
   *[other] { $weeks } weeks' wait ({ $date })
}
service-card-cost = Price
service-card-cost-free = Free
service-card-cost-low = Costs little
service-card-cost-by-income = Depends on your income
service-card-language = Language
service-card-wheelchair = Wheelchair
service-card-wheelchair-yes = Accessible
service-card-wheelchair-limited = Partly accessible
service-card-wheelchair-no = Not accessible
service-card-whom = For whom?
service-card-for-parent = parents
service-card-for-expecting = anyone expecting a child
service-card-for-young-person = young people
service-card-for-child = children
service-card-for-carer = carers for a relative or friend
service-card-for-newcomer = anyone new in Belgium
service-card-for-everyone = everyone
# $from (number) years
# $to (number) years
service-card-ages = aged { $from } to { $to }
# $from (number) years
service-card-ages-from = aged { $from } and over
# $to (number) years
service-card-ages-to = up to age { $to }
service-card-who = Who runs this?
service-card-secret = Those who work there are bound by professional secrecy.
service-card-anonymous = You do not have to give your name.
service-card-helps = Helps with
service-card-ask-line = Ask this too:
service-card-check = (please check)
service-card-doubt = (please ask)
# $date (text) when the source was made
service-card-source-of = from { $date }
service-card-source-undated = no date
service-card-wrong = Is something not right?
service-card-wrong-hint = Then email the network. The email holds only the code of this card.
# $id (text) the id of the card
service-card-wrong-subject = Wegwijs: not right, { $id }
