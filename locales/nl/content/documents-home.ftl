### Papers to bring.

document-photos = Foto's van wat er mis is
document-unfit-home-report = Brief of verslag over je slechte woning, als je dat hebt
document-increased-reimbursement-proof = Bewijs van je verhoogde tegemoetkoming, van je ziekenfonds
