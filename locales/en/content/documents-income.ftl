### Papers to bring.

document-claim-proof = Proof that you applied for a benefit
document-homeless-proof = Proof that you had no home, for example from the shelter
document-maintenance-title = The judgment, deed or agreement about the maintenance (alimentatie)
document-benefit-statement = Certificate (attest) of your benefit
document-budget-meter-card = The card of your prepayment meter (budgetmeter), if you have one
