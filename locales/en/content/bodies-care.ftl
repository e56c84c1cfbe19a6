### Who decides, pays or helps.

body-fod-handicap = The federal office for people with a disability
    .what = This office looks into a disability and pays adults an income or allowance.
body-rth-dienst = A service that helps straight away with a disability
    .what = You call them yourself. You do not need a decision.
body-intersectorale-toegangspoort = The office that decides on intensive youth care (jeugdhulp)
    .what = You do not go there yourself. A care worker asks for it together with you.
body-vaph = The Flemish agency for people with a disability
    .what = This agency pays for aids and adaptations.
body-cos-car = Centres that look at how children develop
    .what = A team of doctors and therapists looks at your child together with you.
