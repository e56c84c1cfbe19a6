# What is near: what the page can say before it fetched anything.

near-page = Near you
near-title-unknown = Help near you
near-ask = What is your postcode? Then we show what is near.
near-show = Show what is near
near-loading = Looking for what is near …
near-failed = This did not work. Is there internet? Try again, or call a helpline.
near-again = Try again
near-search = Search for a right or a service
near-search-hint = For example: school, rent, baby
# $query (text) what was typed
near-nothing = Nothing found for { $query }. Try another word, or call a helpline.
near-rights = Rights
near-services = Services
near-here = Near you
near-here-more = Show all that is near
near-here-ask = Give your postcode. Then you see who can help near you.
near-lines = Call a helpline
