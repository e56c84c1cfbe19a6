# One question on one screen.

ask-page = Vraag
# $at (number) which question this is
# $about (number) about how many follow
ask-progress = { $about ->
    [0] vraag { $at }, bijna klaar
   *[other] vraag { $at }, nog ongeveer { $about }
}
ask-progress-name = Hoe ver je bent
ask-why = Waarom vragen we dit?
ask-private = Niemand anders ziet dit. Je mag overslaan.
ask-several = Je mag meer dan één antwoord kiezen.
ask-ticks = Duid aan wat klopt. Wat je niet aanduidt, is 'nee'.
ask-none = Niets van dit
ask-unknown = Weet ik niet
ask-rather-not = Zeg ik liever niet
ask-skip = Overslaan
ask-stop = Stop hier
# $count (number) rights found
ask-found = { $count ->
    [0] Bekijk wat altijd kan.
    [one] Al één ding gevonden. Bekijk.
   *[other] Al { $count } dingen gevonden. Bekijk.
}
ask-lost-baby = We verloren een baby
ask-year = Jaar
ask-month = Maand
ask-choose = Kies
ask-month-missing = Kies een jaar en een maand. Of sla over.
ask-postcode = Postcode
# $code (text) what was typed
ask-postcode-unknown = { $code } kennen we niet als postcode. Kijk nog eens. Je mag ook verder zonder.
ask-postcode-without = Verder zonder postcode
ask-number = Aantal
ask-number-wrong = Schrijf alleen cijfers. Of sla over.
ask-no-member = Nee, geen van de kinderen
ask-some-member = Ja, een of meer kinderen
ask-each-member = Kies voor elk kind.
# $from (text) an amount
# $to (text) an amount
ask-euro-between = { $from } tot { $to } euro
# $from (text) an amount
ask-euro-from = { $from } euro of meer
# $to (text) an amount
ask-euro-below = minder dan { $to } euro
# $from (text) an amount
# $to (text) an amount
ask-month-between = { $from } tot { $to } euro per maand
# $from (text) an amount
ask-month-from = { $from } euro of meer per maand
# $to (text) an amount
ask-month-below = minder dan { $to } euro per maand
# $from (text) an amount
# $to (text) an amount
ask-year-between = dat is { $from } tot { $to } euro per jaar
# $from (text) an amount
ask-year-from = dat is { $from } euro of meer per jaar
# $to (text) an amount
ask-year-below = dat is minder dan { $to } euro per jaar
