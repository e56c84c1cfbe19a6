### Papers to bring.

document-clb-report = Het verslag van het CLB, als je dat hebt
document-club-form = Het formulier van je ziekenfonds, ingevuld door de club
document-payment-proof = Een bewijs dat je betaald hebt
document-referral-letter = Een brief van het OCMW of een andere dienst, als je die hebt
