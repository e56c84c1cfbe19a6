say-dont-know = you don't know
say-rather-not = you'd rather not say
say-none-of-these = none of these
say-exactly = { $value }
say-between = from { $from } to { $to }
say-at-least = { $from } or more
say-at-most = { $to } at most
say-comma = {", "}
# $name: the short name of a fact; $value: the answer
say-pair = { $name }: { $value }
