### Papers to bring.

document-health-fund-sticker = A sticker (kleefbriefje) from your health insurance fund (ziekenfonds)
document-prescription = The doctor's prescription (voorschrift)
document-childcare-tax-attestation = The childcare certificate (attest) for your taxes
