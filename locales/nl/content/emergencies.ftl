### What a family needs today, in its own words, and what to do. Numbers come from the content.

emergency-danger = Gevaar
    .do = Ben je nu in gevaar? Bel de politie of het noodnummer. Ga met je kinderen naar een plek met andere mensen.
    .night = De politie en het noodnummer nemen dag en nacht op.
emergency-no_bed = Geen slaapplek
    .do = Bel het CAW of ga naar het OCMW van de gemeente waar je nu bent. Zijn er kinderen bij? Zeg het.
    .night = Het CAW neemt dan meestal niet op. Ben je buiten en is het te koud of niet veilig? Bel het noodnummer.
emergency-no_food = Geen eten
    .do = Ga naar het OCMW van je gemeente en zeg dat het dringend is. Ook het CAW kan zeggen waar je eten krijgt.
    .night = Voedselhulp is dan meestal dicht. Drinkt je baby niet, of is je kind slap? Bel het noodnummer of de huisarts van wacht.
emergency-doctor = Dokter nodig
    .do = Is het levensgevaarlijk? Bel het noodnummer. Anders bel je je huisarts. Je mag altijd hulp vragen, ook zonder papieren of ziekenfonds.
    .night = Bel de huisarts van wacht. Bij levensgevaar bel je het noodnummer. De spoed van een ziekenhuis is dag en nacht open.
emergency-despair = Ik zie het niet meer zitten
    .do = Je hoeft dit niet alleen te dragen. Bel nu iemand die luistert. Is er direct gevaar? Bel het noodnummer.
    .night = De Zelfmoordlijn en Tele-Onthaal nemen dag en nacht op. Het noodnummer ook.
