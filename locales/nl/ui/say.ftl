say-dont-know = dat weet je niet
say-rather-not = dat zeg je liever niet
say-none-of-these = niets hiervan
# $value (number)
say-exactly = { $value }
# $from (number)
# $to (number)
say-between = van { $from } tot { $to }
# $from (number)
say-at-least = { $from } of meer
# $to (number)
say-at-most = hoogstens { $to }
say-comma = {", "}
# $name (text) the short name of a fact
# $value (text) the answer
say-pair = { $name }: { $value }
say-decimal = {","}
