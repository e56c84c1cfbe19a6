# $range: amounts, such as 'from … to …'
question-euro-month = { $range } euros a month
# $range: amounts
question-euro-year = that is { $range } euros a year
# $range: amounts
question-euro = { $range } euros
