### Papers to bring.

document-health-fund-sticker = لصيقة صندوق المرض (kleefbriefje)
document-prescription = وصفة الطبيب (voorschrift)
document-childcare-tax-attestation = شهادة الحضانة للضرائب (attest)
