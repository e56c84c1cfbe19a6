### Papers to bring.

document-birth-certificate = Birth certificate (geboorteakte)
document-school-enrolment = Proof that your child is enrolled at school
document-medical-form = Forms for the care supplement (zorgtoeslag), also the one for the doctor
document-medical-reports = Letters and notes from doctors and therapists
document-care-decision = Decision about the care supplement (zorgtoeslag)
document-adoption-decision = Petition (verzoekschrift) or decision about the adoption
document-death-certificate = Death certificate (overlijdensakte)
