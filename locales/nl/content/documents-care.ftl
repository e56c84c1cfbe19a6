### Papers to bring.

document-care-score = Een attest over hoeveel zorg nodig is, als je dat hebt
document-price-quote = Een offerte van de winkel: een papier met de prijs
document-disability-recognition = De beslissing over de handicap, als je die hebt
