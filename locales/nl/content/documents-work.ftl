### Papers to bring.

document-stillbirth-record = De akte van je baby, als je die hebt
document-end-of-work-form = Het formulier van je werkgever over het einde van je werk
document-foster-decision = Bewijs van de dienst voor pleegzorg
document-expense-note = De onkostennota van VDAB
document-town-record = De akte van de gemeente
