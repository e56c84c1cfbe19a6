### Papers to bring.

document-claim-proof = Bewijs dat je een uitkering aanvroeg
document-homeless-proof = Bewijs dat je geen thuis had, bijvoorbeeld van de opvang
document-maintenance-title = Het vonnis, de akte of het akkoord over de alimentatie
document-benefit-statement = Attest van je uitkering
document-budget-meter-card = De kaart van je budgetmeter, als je die hebt
