# What was found, in groups.

overview-page = Overview
# $count: rights that the family probably has
overview-found = { $count ->
    [0] This is always open to you
    [one] We found one right that fits your family.
   *[other] We found { $count } rights that fit your family.
}
# $count: rights to do first
overview-first = { $count ->
    [one] It is best to do one of them first.
   *[other] It is best to do { $count } of them first.
}
# $count: rights that depend on open answers
overview-maybe-too = { $count ->
    [one] One more depends on an answer.
   *[other] { $count } more depend on answers.
}
overview-no-promise = This is not a promise. The office itself decides.
overview-group-do-first = Do this first
overview-group-apply = Ask for this
overview-group-automatic = This usually comes by itself
overview-group-maybe = Maybe
overview-group-offer = For everyone
overview-group-not-now = Probably not now
overview-hint-do-first = It is best not to wait with this.
overview-hint-apply = You probably have a right to this. You ask for it yourself.
overview-hint-automatic = Check that you really get it.
overview-hint-maybe = This depends on what we do not know yet.
overview-hint-offer = Free help, whatever you answered.
overview-hint-not-now = Does something change? Then look again.
overview-show-all = Show all ({ $count })
overview-show-not-now = Show what does not fit now
overview-gentle = Not everything fits you right now. Feel free to call a helpline or visit the general welfare centre (CAW). Someone there will listen.
overview-talk = Is there little that fits? Talk to someone. There is always help.
overview-open-title = What we do not know yet
# $count: questions left open
overview-open-intro = { $count ->
    [one] This question has no answer yet.
   *[other] These questions have no answer yet.
}
overview-go-on = Go on with the questions
overview-answers = See your answers
overview-print = Print
