# Fill in: what it does for you, in plain words (not the official name).
# .phrase: what to do, one short sentence. .what: what it is and for whom, one to three sentences. .desk: what to say there.
{message} = FILL-IN
    .phrase = FILL-IN
    .what = FILL-IN
    .desk = Ik wil FILL-IN aanvragen.
