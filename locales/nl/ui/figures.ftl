# Amounts, only those that hold today.

# $value (text)
figures-per-year = { $value } euro per jaar.
# $value (text)
figures-per-month = { $value } euro per maand.
# $value (text)
figures-euro = { $value } euro.
# $value (text)
figures-per-day = { $value } euro per dag.
# $value (text)
figures-cents = { $value } cent per kilowattuur.
# $value (text)
figures-percent = { $value } procent.
# $value (text)
figures-extra = Voor elke persoon meer: { $value } euro.
# $date (text)
figures-since = Dit geldt sinds { $date }.
