### Papers to bring.

document-health-fund-sticker = Een kleefbriefje van je ziekenfonds
document-prescription = Het voorschrift van de dokter
document-childcare-tax-attestation = Het attest van de opvang voor de belastingen
