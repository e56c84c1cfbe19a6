# One question on one screen.

question-page = Question
# $at: which question this is; $about: about how many follow
question-progress = { $about ->
    [0] question { $at }, nearly done
   *[other] question { $at }, about { $about } to go
}
question-progress-name = How far you are
question-why = Why do we ask this?
question-private = Nobody else sees this. You can skip it.
question-several = You can choose more than one answer.
question-none = None of these
question-unknown = I don't know
question-rather-not = I'd rather not say
question-skip = Skip
question-stop = Stop here
# $count: rights found
question-found = { $count ->
    [0] See what is always possible.
    [one] Found one thing already. Have a look.
   *[other] Found { $count } things already. Have a look.
}
question-lost-baby = We lost a baby
question-year = Year
question-month = Month
question-choose = Choose
question-month-missing = Choose a year and a month. Or skip this.
question-postcode = Postcode
# $code: what was typed
question-postcode-unknown = We do not know { $code } as a postcode. Please look again. You can also go on without.
question-postcode-without = Go on without a postcode
question-amount = Amount in euros
question-number = How many
question-number-wrong = Please write numbers only. Or skip this.
question-no-member = No, none of the children
question-some-member = Yes, one or more children
question-each-member = Choose for each child.
