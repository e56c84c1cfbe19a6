# One right, opened.

right-caution = Let op
# $name (text) the body to talk to
right-ask-first = Praat eerst met { $name }.
right-official = Officiële naam
right-why = Waarom jullie?
right-depends = Hangt af van
right-also-needed = Er zijn nog voorwaarden
right-steps = Wat doe je?
right-bring = Wat neem je mee?
right-place = Waar?
right-go-along = Wie kan meegaan?
right-say = Dit kan je zeggen
right-meanwhile = Wat kan al, terwijl je wacht?
right-refused = Krijg je nee?
right-related = Kijk ook naar
right-source = Waar komt dit vandaan?
right-figures = Bedragen
right-privacy = Wie hoort dit?
# $region (text) the official Dutch name of the region
right-local = In { $region }
right-local-name = Heet hier
