# What is near: what the page can say before it fetched anything.

near-page = Dichtbij
near-title-unknown = Hulp dicht bij jou
near-ask = Wat is je postcode? Dan tonen we wat dichtbij is.
near-show = Toon wat dichtbij is
near-loading = We zoeken wat dichtbij is …
near-failed = Dit lukte niet. Is er internet? Probeer het opnieuw, of bel een hulplijn.
near-again = Probeer opnieuw
near-search = Zoek een recht of dienst
near-search-hint = Bijvoorbeeld: school, huur, baby
# $query (text) what was typed
near-nothing = Niets gevonden voor { $query }. Probeer een ander woord, of bel een hulplijn.
near-rights = Rechten
near-services = Diensten
near-here = Dicht bij jou
near-here-more = Toon alles dichtbij
near-here-ask = Geef je postcode. Dan zie je wie dichtbij kan helpen.
near-lines = Bel een hulplijn
