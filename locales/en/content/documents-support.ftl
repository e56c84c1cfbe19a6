### Papers to bring.

document-debt-list = A list of your debts, if you have one
