say-dont-know = you don't know
say-rather-not = you'd rather not say
say-none-of-these = none of these
say-exactly = { $value }
say-between = from { $from } to { $to }
say-at-least = at least { $from }
say-at-most = at most { $to }
say-comma = {", "}
# $name: the short name of a fact; $value: the answer
say-pair = { $name }: { $value }
say-decimal = {"."}
