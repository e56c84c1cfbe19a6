### Steps of the child benefit (Groeipakket) rights; several rights share them.

step-choose-payer = Choose a paying service (uitbetaler) for child benefit (Groeipakket). Do you have one already? Then use that one.
step-start-form-before-birth = Fill in the form. You can do this from four months before the due date.
step-hand-in-due-date = Hand in a certificate (attest) from your doctor or midwife. It gives the due date.
step-register-birth = Register the birth with the municipality. After that the paying service (uitbetaler) usually gets the details by itself.
step-check-payment = Check that the money reaches your account.
step-ask-why-not = Does nothing come? Call or write to your paying service (uitbetaler). Ask why not.
step-hand-in-adoption-papers = Hand in a copy of the petition (verzoekschrift) or of the decision about the adoption.
step-give-account = Give your account number to the paying service (uitbetaler).
step-show-residence-card = Is your child not Belgian? Then show the residence card or the decision.
step-tell-changes = Does your family, your address or your income change? Tell your paying service (uitbetaler) soon.
step-ask-early-supplement = Have you earned less for six months already? Ask your paying service (uitbetaler) to pay the supplement now.
step-collect-income-proof = Collect the payslips or certificates (attesten) of the last six months.
step-enrol-nursery = Enrol your child at a nursery school that teaches in Dutch. Do this at most two months after the third birthday.
step-attend-school = Let your child go to school as much as possible. Is your child ill? Let the school know.
step-ask-childcare-presence = Ask the childcare place if they pass on each day that your child is there.
step-wait-until-december = The money comes between August and December.
step-hand-in-what-is-asked = Does your paying service (uitbetaler) ask for more papers? Then hand them in soon.
step-ask-care-supplement = Call or write to your paying service (uitbetaler). Say that you are asking for the care supplement (zorgtoeslag).
step-fill-in-care-form = Fill in the form about your child. Describe a hard day too. Someone may help you.
step-doctor-fills-in-form = Give the medical form to your family doctor. Also ask other doctors for letters and notes (verslagen).
step-go-to-care-appointment = Sometimes you get an appointment with a doctor. Go together with your child.
step-wait-for-care-decision = The decision comes by post or online. Keep it safe: you often need it.
step-look-at-care-decision = Take the decision about your child. Look at how many points it gives.
step-ask-new-care-check = Does your child need more care now? Ask your paying service (uitbetaler) for a new check.
step-death-abroad = Did the parent die abroad? Then give the death certificate (overlijdensakte) to your paying service (uitbetaler).
step-ask-foster-service = Ask your foster care service if they passed on the placement.
