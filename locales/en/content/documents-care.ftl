### Papers to bring.

document-care-score = A certificate (attest) that says how much care is needed, if you have one
document-price-quote = A quote (offerte) from the shop: a paper with the price
document-disability-recognition = The decision about the disability, if you have one
