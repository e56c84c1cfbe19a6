# Amounts, only those that hold today.

# $value (text)
figures-per-year = { $value } euros a year.
# $value (text)
figures-per-month = { $value } euros a month.
# $value (text)
figures-euro = { $value } euros.
# $value (text)
figures-per-day = { $value } euros a day.
# $value (text)
figures-cents = { $value } cents per kilowatt-hour.
# $value (text)
figures-percent = { $value } percent.
# $value (text)
figures-extra = For each further person: { $value } euros.
# $date (text)
figures-since = This applies since { $date }.
