# One right, opened.

right-caution = Please note
# $name: the official Dutch name of who to talk to
right-ask-first = Talk to { $name } first.
right-official = Official name
right-why = Why does this fit you?
right-depends = Depends on
right-also-needed = There are more conditions
right-steps = What do you do?
right-bring = What do you bring?
right-place = Where?
right-go-along = Who can come with you?
right-say = You can say this
right-meanwhile = What can you do while you wait?
right-refused = Do they say no?
right-related = See also
right-source = Where does this come from?
right-figures = Amounts
right-privacy = Who hears this?
# $region (text) the official Dutch name of the region
right-local = In { $region }
right-local-name = Called here
