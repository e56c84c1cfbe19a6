### Papers to bring.

document-photos = Photos of what is wrong
document-unfit-home-report = Letter or inspection findings (verslag) about your bad home, if you have them
document-increased-reimbursement-proof = Proof of your increased reimbursement (verhoogde tegemoetkoming), from your health insurance fund (ziekenfonds)
