### Papers to bring.

document-clb-report = The CLB's assessment (verslag), if you have it
document-club-form = The form from your health insurance fund (ziekenfonds), filled in by the club
document-payment-proof = Proof that you have paid
document-referral-letter = A letter from the public centre for social welfare (OCMW) or another service, if you have one
