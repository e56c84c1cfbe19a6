### Papers to bring.

document-stillbirth-record = Your baby's record (akte), if you have it
document-end-of-work-form = Your employer's form about the end of your job
document-foster-decision = Proof from the foster care service
document-expense-note = The expense note (onkostennota) of the Flemish employment service (VDAB)
document-town-record = The record of the municipality (akte)
