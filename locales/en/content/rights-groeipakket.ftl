### The child benefit (Groeipakket) rights of a living family.
### .phrase: one line in the list. .what: what it is. .desk: what the Dutch sentence beside it means.

right-groeipakket-startbedrag = One amount around a birth
    .phrase = Ask for it before the birth, then it comes earlier.
    .what = This is one amount for each child that is born. Your income does not count. Did you forget to ask? You still can, up to five years after the birth.
    .desk = I would like to apply for the start amount.

right-groeipakket-adoptie = One amount when you adopt
    .phrase = Ask for it once your adopted child lives with you.
    .what = This is one amount for a child you adopt. Your income does not count.
    .desk = I would like to apply for the start amount for adoption.

right-groeipakket-basisbedrag = Money for your child every month
    .phrase = Check that it reaches your account every month.
    .what = This is a fixed amount a month for each child. Your work and your income do not count.
    .desk = I would like to apply for child benefit for my child.

right-groeipakket-schoolbonus = Extra money for the new school year
    .phrase = This comes in the summer. You do not have to apply.
    .what = This is one amount every year for each child. The amount depends on the child's age. Your income does not count.
    .desk = I would like to ask if my child gets the school bonus.

right-groeipakket-sociale-toeslag = Extra every month with a lower income
    .phrase = Has your income gone down? Then ask for it yourself.
    .what = Your paying service (uitbetaler) looks at an older year. So it sometimes misses families who earn less now. It often comes by itself with a minimum income (leefloon), an income guarantee for older people (inkomensgarantie) or a disability allowance.
    .desk = I would like to apply for a social supplement. My income has gone down.

right-groeipakket-kleutertoeslag = Extra money for your child at nursery school
    .phrase = Enrol your child at school in time.
    .what = This comes when your child turns three, and again at four. Your child then goes to a nursery school that teaches in Dutch.
    .desk = I would like to apply for the nursery school supplement.

right-groeipakket-kinderopvangtoeslag = Money back for childcare with a fixed price
    .phrase = This comes for each day your child is in childcare.
    .what = Do you pay a price that does not depend on your income? Then there is an amount for each day of childcare. It stops when your child goes to school.
    .desk = I would like to apply for the childcare supplement.

right-groeipakket-schooltoeslag = Money for school every year
    .phrase = Check that it is there before New Year.
    .what = This depends on your income and your family. Your paying service (uitbetaler) works it out.
    .desk = I would like to apply for the school allowance.

right-groeipakket-zorgtoeslag = Extra every month if your child needs more care
    .phrase = Ask for it, even if you are not sure.
    .what = This is for children with an illness, a disability or a developmental condition. A doctor looks at what your child needs. Your income does not count.
    .desk = I would like to apply for the care supplement.

right-groeipakket-ondersteuningstoeslag = Extra money when a lot of care is needed
    .phrase = This follows from the decision on the care supplement (zorgtoeslag).
    .what = This is for children who need a great deal of care. You do not ask for it separately.
    .desk = I would like to know if my child gets the support supplement.

right-groeipakket-wezentoeslag = Extra money after a parent has died
    .phrase = This usually comes by itself. Please check.
    .what = This is extra money for your child every month. It goes on if you have a new partner.
    .desk = I would like to apply for the orphan's supplement.

right-groeipakket-pleegzorgtoeslag = Extra money for your foster child
    .phrase = With long-term foster care this goes to the foster family.
    .what = This is extra money every month for a foster child. With short foster care it usually goes to the parents.
    .desk = I would like to ask who gets the foster care supplement.

right-groeipakket-niet-belgisch-kind = Child benefit (Groeipakket) for a child who is not Belgian
    .phrase = Show your child's residence card.
    .what = A child without Belgian nationality can get child benefit (Groeipakket) too. What counts is the child's right to stay, not the parents'. An orange card (oranje kaart) is usually not enough.
    .desk = I would like to apply for child benefit for my child. This is the residence card.
