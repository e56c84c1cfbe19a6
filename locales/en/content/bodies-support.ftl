### Who decides or helps with debts, law, papers and family support.

body-bureau-juridische-bijstand = The office that finds a free lawyer
body-bureau-rechtsbijstand = The court's office for free court costs
body-integratie-inburgering = The service for people who are new in Flanders
    .what = In big cities this service has its own name.
body-fedasil = The service for reception during asylum
body-een-gezin-een-plan = A team that thinks along with your family
body-ckg = A centre that helps with raising children
body-jac = The general welfare centre (CAW) for young people
body-overkop = A house for young people
body-tejo = A house with therapists for young people
body-kinderrechtencommissariaat = The complaints line for children's rights
