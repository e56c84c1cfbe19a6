# What is near: the list, its filters and its map.

# $place (text) name of the place
around-title = Near { $place }
around-other = Another postcode
# $count (number) services
around-count = { $count ->
    [one] One service
   *[other] { $count } services
}
around-straight = We measure in a straight line, from the middle of your postcode.
around-filter = Choose what you are looking for
around-filter-open = Open now
around-filter-free = Free
around-filter-walk-in = No appointment
around-filter-wheelchair = With a wheelchair
around-filter-language = Language
around-filter-any-language = All languages
around-filter-domain = Topic
around-filter-any-domain = Everything
around-filter-none = Nothing fits all your choices. Take one away, or call a helpline.
around-filter-ask = Here we do not know. Please ask.
around-filter-clear = Clear your choices
# $count (number) all services
around-all = Show all ({ $count })
around-map = Map
around-map-you = You
# $metres (text) a length
around-map-scale = The line below: { $metres }
around-map-words = The map in words
# $place (text) name of the place
# $services (text) how many services
# $distance (text) how far
around-map-place = { $place }: { $services }, { $distance }
# $postcode (text) the postcode
# $kind (text) the kind of service
around-lacking = For { $postcode } we know no such service yet: { $kind }. Ask here:
# $place (text) name of the place
around-uncovered = For { $place } we do not know the services yet. This helps everywhere:
around-uncovered-wallonia = This postcode is in Wallonia. Other rules apply there.
# $postcode (text) the postcode
around-unknown = We do not know { $postcode } as a postcode. Please look again.
around-ocmw-what = The public centre for social welfare (OCMW) of your municipality helps with money, housing, health and papers. Ask for it at the town hall.
around-finders = Search further on these sites
around-credits = Postcodes and municipalities: Statbel. Locations: GeoNames and Stad Antwerpen. Licence CC BY, adapted by us.
# $kinds (text) kinds of services
around-via = You get there through: { $kinds }
