### Steps of the rights on birth, leave and work; several rights share them.

## After a stillbirth
step-call-payer-calmly = Call your paying service (uitbetaler) when you are ready. Someone else may call for you too.
step-hand-in-stillbirth-paper = Ask the municipality for your baby's record (akte). Give it to your paying service (uitbetaler).
step-name-your-baby = Your baby can have a name in the record (akte).
step-rest-after-loss = Your rest and your leave after the birth usually stay. Ask your health insurance fund (ziekenfonds) and your employer.

## Around a birth
step-welcome-home-visit = Kind en Gezin gets in touch with you after the birth. You are welcome to call them too.
step-visit-clinic-free = Go with your child to the baby clinic (consultatiebureau). It is free.
step-you-choose-appointments = You choose which appointments you want.
step-ask-home-care-service = Ask a home care service (dienst voor gezinszorg) for help after the birth (kraamzorg), best from the fifth month of pregnancy. Ask about the price too.
step-plan-help-after-birth = Agree on the help you want: care for the baby, washing or cooking.
step-ask-fund-birth-gift = Ask your health insurance fund (ziekenfonds) and your municipality about money or a baby parcel.
step-ask-soon-after-birth = Don't wait too long. Sometimes you have to ask within a year.
step-due-date-statement = Give a certificate (attest) from your doctor to your employer and your health insurance fund (ziekenfonds).
step-plan-rest-weeks = You usually rest for fifteen weeks, longer with twins or more. One week before and nine weeks after are compulsory.
step-plan-rest-self-employed = You may rest for twelve weeks. Three weeks are compulsory.
step-hand-in-birth-record = Give the record (akte) to your health insurance fund (ziekenfonds) as soon as you have it.
step-ask-fund-how-much = Ask how much your benefit is. Are you a civil servant? Ask your employer about the rules.
step-tell-self-employed-funds = Tell your health insurance fund (ziekenfonds) and your social insurance fund (sociaal verzekeringsfonds). Give the record (akte) later.
step-ask-household-cheques = Your fund asks if you want service vouchers (dienstencheques). Do you hear nothing? Then call the fund yourself.
step-free-quarters = After a recent birth you often pay no contributions for half a year. This happens by itself.

## Leave
step-tell-employer-in-writing = Ask your employer ahead of time, on paper. Keep a copy.
step-choose-birth-leave-days = Choose your days yourself, within four months of the birth.
step-ask-fund-leave-form = Ask your health insurance fund (ziekenfonds) for the form.
step-ask-employer-months-before = Ask your employer on paper a few months ahead.
step-choose-leave-form = Choose how: stop completely, half-time or a small part of the week.
step-ask-rva = Apply for the benefit online at the federal employment office (RVA), usually within two months of the start.
step-prove-reason = Ask for proof of the reason, such as a certificate (attest) from the doctor.
step-ask-flemish-leave-desk = After that, apply for the benefit online with the Flemish government.
step-recognise-carer = Would you like carer's leave (mantelzorgverlof)? Ask your health insurance fund (ziekenfonds) to recognise you. The leave has recently become longer.
step-ask-employer-week-before = Ask your employer on paper seven days ahead. Is your child in hospital? Sometimes it can be quicker.
step-register-child-at-home = Have your child registered at your address.

## Work and benefits
step-register-vdab-at-once = Register with the Flemish employment service (VDAB) within eight days. Do you care for someone who is ill? Ask if you may stop looking for work for a while.
step-go-to-benefit-payer = Go to a trade union (vakbond) or the public fund (openbare kas) straight away, in any case within two months. Don't wait for all the papers.
step-look-at-end-date = The benefit usually lasts two years at most. Look in your letter when it stops.
step-benefit-stopped = Is the benefit stopping? Go to the public centre for social welfare (OCMW). Part of the new rules was cancelled. The federal employment office (RVA) itself writes to those who gain a right by that.
step-send-certificate-fast = Ask the doctor for a certificate (attest) straight away. Send it to your health insurance fund (ziekenfonds) quickly, because being late costs money. Let your employer know too.
step-fill-in-fund-forms = Fill in the papers of your health insurance fund (ziekenfonds). You are welcome to ask for help.
step-go-to-fund-doctor = Do you get an appointment with the doctor of the health insurance fund (ziekenfonds)? Then make sure you go.
step-ask-vdab-counsellor = First ask your counsellor at the Flemish employment service (VDAB) which costs you get back.
step-keep-childcare-invoices = Keep bills and tickets. Hand them in with the expense note (onkostennota).
step-ask-if-jobbonus-exists = Ask the Flemish information line (Vlaamse Infolijn) if the job bonus (jobbonus) still exists.
step-check-citizen-profile-account = Did you get a letter? Then fill in your account number in 'Mijn Burgerprofiel'.
step-check-payslip-bonus = Look on your payslip (loonbrief) for the work bonus (werkbonus). Is it not there? Ask your employer.
step-ask-neighbourhood-work = Ask the Flemish employment service (VDAB) or your public centre for social welfare (OCMW) if neighbourhood work (wijk-werken) suits you.
step-check-effect-on-benefit = First ask what it does to your benefit or minimum income (leefloon).
