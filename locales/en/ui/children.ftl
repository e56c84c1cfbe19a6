# The list of children; each has a picture that the family picks.

children-none = No children
children-add = Add a child
children-another = Another child
children-complete = Those are all the children
children-born = When was this child born?
children-picture = Choose a drawing for this child
children-picture-hint = It helps you know which child it is later. We do not ask for a name.
children-save = Done
children-cancel = Never mind
children-change = Change
children-remove = Take away
# $number: which child, from one
children-name = Child { $number }
# $years: age in full years
children-years = { $years ->
    [0] not yet one year old
    [one] one year old
   *[other] { $years } years old
}
children-no-age = age not filled in
children-born-missing = Choose a year and a month, or press 'I don't know'.
children-born-unknown = I don't know the month of birth
children-born-later = That month has not come yet. Please look again.
# $count: the most children that can be listed
children-full = { $count ->
    [one] The list has room for one child. Talk to someone about the other children.
   *[other] The list has room for { $count } children. Talk to someone about the other children.
}
