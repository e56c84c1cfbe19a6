### Papers to bring.

document-id-card = Your identity card or passport, if you have one
document-residence-card = Your residence card or residence paper
document-bank-account = Your bank card or account number
document-bank-statements = Your latest bank statements
document-payslips = Payslips or proof of your benefit
document-tax-assessment = Your latest letter from the tax office (aanslagbiljet)
document-doctor-statement = A certificate (attest) from the doctor or midwife
document-household-composition = A household certificate (attest van gezinssamenstelling) from the municipality
document-lease = Your rental contract
document-invoice = The bill
document-letters = Letters you received about this
document-debt-help-statement = Proof of your help with debts, if you have that help
document-building-statement = Do you live in a flat? Proof of how many homes there are
