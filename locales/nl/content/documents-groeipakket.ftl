### Papers to bring.

document-birth-certificate = Geboorteakte
document-school-enrolment = Bewijs van inschrijving op school
document-medical-form = Formulieren voor de zorgtoeslag, ook dat voor de dokter
document-medical-reports = Verslagen van artsen en therapeuten
document-care-decision = Beslissing over de zorgtoeslag
document-adoption-decision = Verzoekschrift of beslissing over de adoptie
document-death-certificate = Overlijdensakte
