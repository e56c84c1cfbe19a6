# Fill in: the question. .short: one word for it. .why: why it is asked.
# Add .opt-<id> = … for each answer, and .hint = … if it helps.
{message} = FILL-IN
    .short = FILL-IN
    .why = FILL-IN
