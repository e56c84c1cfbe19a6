### Papers to bring.

document-id-card = Je identiteitskaart of paspoort, als je die hebt
document-residence-card = Je verblijfskaart of verblijfspapier
document-bank-account = Je bankkaart of rekeningnummer
document-bank-statements = Je laatste rekeninguittreksels
document-payslips = Loonbrieven of bewijs van je uitkering
document-tax-assessment = Je laatste brief van de belastingen (aanslagbiljet)
document-doctor-statement = Een attest van de dokter of vroedvrouw
document-household-composition = Een attest van gezinssamenstelling van de gemeente
document-lease = Je huurcontract
document-invoice = De factuur of rekening
document-letters = Brieven die je hierover kreeg
document-debt-help-statement = Een bewijs van je schuldhulp, als je die hebt
document-building-statement = Woon je in een flat? Een bewijs met het aantal woningen
