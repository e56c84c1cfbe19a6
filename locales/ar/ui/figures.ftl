# Amounts, only those that hold today.

# $value (text)
figures-per-year = { $value } يورو في السنة.
# $value (text)
figures-per-month = { $value } يورو في الشهر.
# $value (text)
figures-euro = { $value } يورو.
# $value (text)
figures-per-day = { $value } يورو في اليوم.
# $value (text)
figures-cents = { $value } سنت لكل كيلوواط ساعة.
# $value (text)
figures-percent = { $value } بالمئة.
# $value (text)
figures-extra = عن كل شخص إضافي: { $value } يورو.
# $date (text)
figures-since = يسري هذا منذ { $date }.
