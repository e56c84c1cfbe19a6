# One question on one screen.

ask-page = Question
# $at: which question this is; $about: about how many follow
ask-progress = { $about ->
    [0] question { $at }, nearly done
   *[other] question { $at }, about { $about } to go
}
ask-progress-name = How far you are
ask-why = Why do we ask this?
ask-private = Nobody else sees this. You can skip it.
ask-several = You can choose more than one answer.
ask-ticks = Choose all that fits. What you do not choose means 'no'.
ask-none = None of these
ask-unknown = I don't know
ask-rather-not = I'd rather not say
ask-skip = Skip
ask-stop = Stop here
# $count: rights found
ask-found = { $count ->
    [0] See what is always possible.
    [one] Found one thing already. Have a look.
   *[other] Found { $count } things already. Have a look.
}
ask-lost-baby = We lost a baby
ask-year = Year
ask-month = Month
ask-choose = Choose
ask-month-missing = Choose a year and a month. Or skip this.
ask-postcode = Postcode
# $code: what was typed
ask-postcode-unknown = We do not know { $code } as a postcode. Please look again. You can also go on without.
ask-postcode-without = Go on without a postcode
ask-number = How many
ask-number-wrong = Please write numbers only. Or skip this.
ask-no-member = No, none of the children
ask-some-member = Yes, one or more children
ask-each-member = Choose for each child.
# $from (text) an amount
# $to (text) an amount
ask-euro-between = { $from } to { $to } euros
# $from (text) an amount
ask-euro-from = { $from } euros or more
# $to (text) an amount
ask-euro-below = less than { $to } euros
# $from (text) an amount
# $to (text) an amount
ask-month-between = { $from } to { $to } euros a month
# $from (text) an amount
ask-month-from = { $from } euros a month or more
# $to (text) an amount
ask-month-below = less than { $to } euros a month
# $from (text) an amount
# $to (text) an amount
ask-year-between = that is { $from } to { $to } euros a year
# $from (text) an amount
ask-year-from = that is { $from } euros a year or more
# $to (text) an amount
ask-year-below = that is less than { $to } euros a year
