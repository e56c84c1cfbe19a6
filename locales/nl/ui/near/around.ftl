# What is near: the list, its filters and its map.

# $place (text) name of the place
around-title = Dicht bij { $place }
around-other = Andere postcode
# $count (number) services
around-count = { $count ->
    [one] Eén dienst
   *[other] { $count } diensten
}
around-straight = We meten in vogelvlucht, vanaf het midden van je postcode.
around-filter = Kies wat je zoekt
around-filter-open = Nu open
around-filter-free = Gratis
around-filter-walk-in = Zonder afspraak
around-filter-wheelchair = Met rolstoel
around-filter-language = Taal
around-filter-any-language = Alle talen
around-filter-domain = Onderwerp
around-filter-any-domain = Alles
around-filter-none = Niets past bij al je keuzes. Zet er een uit, of bel een hulplijn.
around-filter-ask = Hier weten we het niet. Vraag het na.
around-filter-clear = Wis je keuzes
# $count (number) all services
around-all = Toon alles ({ $count })
around-map = Kaart
around-map-you = Jij
# $metres (text) a length
around-map-scale = Lijn onderaan: { $metres }
around-map-words = De kaart in woorden
# $place (text) name of the place
# $services (text) how many services
# $distance (text) how far
around-map-place = { $place }: { $services }, { $distance }
# $postcode (text) the postcode
# $kind (text) the kind of service
around-lacking = In { $postcode } kennen we dit nog niet: { $kind }. Vraag het hier:
# $place (text) name of the place
around-uncovered = Voor { $place } kennen we de diensten nog niet. Dit helpt overal:
around-uncovered-wallonia = Deze postcode ligt in Wallonië. Daar gelden andere regels.
# $postcode (text) the postcode
around-unknown = We kennen de postcode { $postcode } niet. Kijk ze even na.
around-ocmw-what = Het OCMW van je gemeente helpt met geld, wonen, gezondheid en papieren. Vraag ernaar in het gemeentehuis.
around-finders = Zoek verder op deze sites
around-credits = Postcodes en gemeenten: Statbel. Ligging: GeoNames en Stad Antwerpen. Licentie CC BY, door ons bewerkt.
# $kinds (text) kinds of services
around-via = Je komt er via: { $kinds }
