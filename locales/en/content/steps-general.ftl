### What to do, one sentence or two a step. Steps are shared between rights.

## OCMW
step-go-to-ocmw = Go to the social service of the public centre for social welfare (OCMW) where you live. Someone may come with you.
step-ask-receipt = Ask for a receipt (ontvangstbewijs) with the date on it. Your support may count from that day.
step-social-inquiry = A social worker looks at your situation. Sometimes they also visit you at home.
step-wait-for-decision = The public centre for social welfare (OCMW) has to decide within thirty days. You get a letter about it.
step-report-changes = Does something change in your family or income? Say so straight away. The public centre for social welfare (OCMW) asks back money that was paid too much.

## Health
step-join-health-fund = Are you not yet with a health insurance fund (ziekenfonds)? Then join one first. You may choose which.
step-check-sticker = Look at a sticker (kleefbriefje) from your health insurance fund (ziekenfonds). Does the code end in a one? Then you already have it.
step-ask-health-fund = Ask your health insurance fund (ziekenfonds) to check your right.
step-sign-income-form = Fill in the statement about your income. Bring it back within two months, with the proof.
step-ask-ocmw-medical-card = Go to the public centre for social welfare (OCMW) of the place where you are staying. Ask for a medical card (medische kaart).
step-hospital-social-service = Are you in hospital already? Then ask for the social service there.
step-ask-doctor-certificate = Ask the doctor for a certificate for urgent medical help (attest dringende medische hulp). You give it to the public centre for social welfare (OCMW).

## Childcare and school
step-ask-childcare-price = Ask the childcare place if the price there depends on your income.
step-request-childcare-attestation = Ask for the certificate (attest) online, in 'Mijn Kind en Gezin'.
step-get-help-with-attestation = Is it hard to do alone? The childcare place has to help you. Sometimes the public centre for social welfare (OCMW) helps too.
step-give-attestation = Give the certificate (attest) to the childcare place before the first day.
step-renew-attestation = Does your family change, or does the certificate (attest) run out? Then ask for a new one.
step-read-school-contribution-list = Ask the school for the list of costs.
step-check-school-bill = Look at what on the bill comes under the maximum bill (maximumfactuur).
step-talk-to-school = Is something not right, or is it too much? Talk to the head and ask to pay in parts.

## Energy
step-check-energy-bill = Look for the words social tariff (sociaal tarief) on your bill.
step-check-social-tariff = Is it not there? Check on the government website, or ask someone to help you.
step-send-certificate-to-supplier = Does it not come by itself? Ask for a certificate (attest) and send it to your energy supplier.
step-ask-collective-premium = Do you share the heating with your building? Ask about the premium (premie) before the end of the quarter.
step-keep-fuel-invoice = Keep the bill for your delivery.
step-again-each-delivery = Ask for the allowance again with each delivery.

## Home
step-answer-rent-premium-letter = Look out for a letter with a form. Fill it in before the date in the letter.
step-ask-form-yourself = Have you been on the list for four years and received nothing? Ask for a form yourself.
step-add-lease-and-rent-proof = Send your rental contract and proof of paid rent with it.
step-keep-your-place = Stay registered for a social home. Answer every letter from the housing company (woonmaatschappij).
step-ask-help-to-register = Ask for help at the housing company (woonmaatschappij), the housing desk (woonloket) or the public centre for social welfare (OCMW).
step-register-for-social-home = Put your name down, online or at the desk.
step-choose-homes = Choose together which neighbourhoods and homes suit your family.
step-tell-ocmw-about-arrears = Go to the public centre for social welfare (OCMW) as soon as you can, with your letters. Say that you have unpaid rent.
step-go-to-hearing = Did you get a letter from the justice of the peace (vrederechter)? Then always go to the hearing.
step-make-agreement = The public centre for social welfare (OCMW) makes a plan with you and your landlord.
step-keep-paying-rent = After that, pay your rent and your part of the plan every month. Is it too hard? Then call straight away.

## Talking, safety and law
step-call-chat-or-walk-in = Call for free, chat, or drop in without an appointment.
step-say-what-you-want = Tell them what matters to you. You choose what happens next.
step-danger-now-emergency = Is there danger now? Then call the emergency number or the police straight away.
step-call-or-chat-free = Call or chat at a moment when you are alone.
step-decide-together = Together you look at which step is safe. You have a say in it.
step-child-can-chat = A child or young person may also call or chat.
step-find-legal-advice-desk = Look for an advice session (zitdag) near you. The house of justice (justitiehuis) or the public centre for social welfare (OCMW) can tell you where.
step-bring-letters = Bring all letters and contracts, also those you do not understand.
step-ask-short-question = Say briefly what is going on. Ask what you should do first.
step-ask-pro-deo = Do you need more help? Ask if you can get a free lawyer (pro deo).
step-walk-in-or-look-online = Walk in, or look online for the Children's House (Huis van het Kind) in your neighbourhood.
step-join-activity = Join an activity you like. Your child may come too.
