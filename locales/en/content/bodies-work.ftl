### Who decides or helps with birth, leave and work.

body-rva = The federal office for unemployment and leave
body-vdab = The Flemish service for work and training
    .what = You register here if you are looking for work.
body-werkgever = Your boss or the personnel department
body-vakbond = The fund that pays your unemployment benefit
    .what = You choose: a trade union (vakbond) or the public fund (openbare kas).
body-sociaal-verzekeringsfonds = The fund you belong to if you are self-employed
body-departement-wse = The Flemish office for work
body-dienst-gezinszorg = The service for help at home
body-rsz = The office for social security contributions
