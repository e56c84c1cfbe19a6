### Who decides or helps. The official name comes from the content; here stands what it is.

body-ocmw = The social service of your municipality
    .what = Here you can get help with money, housing, energy and papers.
body-ziekenfonds = Your health insurance fund
body-caw = Free help with problems at home
body-dmw = The social workers of your health insurance fund
    .what = They help you with papers and rights when there is illness or a need for care.
body-woonmaatschappij = The landlord of social housing in your area
body-arbeidsrechtbank = The court for work and benefits
    .what = Here you can ask to have a decision of the public centre for social welfare (OCMW) looked at again.
body-wonen-vlaanderen = The Flemish office for housing
body-fod-economie = The federal office for economy and energy
body-school = Your child's school
body-juridische-eerstelijnsbijstand = Lawyers who give free first advice
    .what = They are there on fixed days. You find them in a house of justice (justitiehuis), a public centre for social welfare (OCMW) or a social house (sociaal huis).
body-hulplijn-1712 = The helpline for anyone who does not feel safe
    .what = People from the general welfare centre (CAW) and the child protection centre (Vertrouwenscentrum) listen and think with you.
body-huis-van-het-kind = The place for parents and children in your neighbourhood
body-huurdersbond = Advice for people who rent
body-agentschap-opgroeien = The Flemish office for young children
body-famiris = Famiris
    .what = Pays the child benefit in Brussels.
body-famiwal = FAMIWAL
    .what = Pays the child benefit in Wallonia.
