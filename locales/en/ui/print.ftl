# The page that the family takes along.

print-page = Print
print-title = What now
print-heading = Take this with you
print-intro = One sheet, in your language and in Dutch.
print-choose = What goes on the sheet?
print-choose-hint = Other people may see this sheet. Take away what they should not read.
print-button = Print
print-no-printer = No printer? Take a photo of the screen.
# $date: the day of the page
print-made = Made on { $date }
# $count: rights that do not fit on the sheet
print-more = { $count ->
    [one] And one more right.
   *[other] And { $count } more rights.
}
print-empty = There is nothing on your sheet yet.
print-bring = Bring
print-with = Who comes along?
print-next = Next step
print-day = Date
print-call = Need help? Call
print-no-promise = Not a promise: the office decides.
