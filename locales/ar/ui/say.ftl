say-dont-know = لا تعرفون ذلك
say-rather-not = تفضّلون عدم الإجابة
say-none-of-these = لا شيء من هذه
# $value (number)
say-exactly = { $value }
# $from (number)
# $to (number)
say-between = من { $from } إلى { $to }
# $from (number)
say-at-least = { $from } أو أكثر
# $to (number)
say-at-most = { $to } على الأكثر
say-comma = {"، "}
# $name (text) the short name of a fact
# $value (text) the answer
say-pair = { $name }: { $value }
say-decimal = {"."}
