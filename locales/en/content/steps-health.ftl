### Steps of the rights on childcare and health; several rights share them.

## Childcare
step-tick-lower-price = Ask for the certificate (attest) online, in 'Mijn Kind en Gezin'. Tick your reason and add proof.
step-ask-ocmw-childcare-price = Is the price still too high? Ask the public centre for social welfare (OCMW) to look at your situation.
step-ask-soon-not-back = Don't wait. The lower price usually only counts from when you apply.
step-contact-childcare-desk = Go to the desk or ask your municipality online.
step-tell-childcare-need = Say which days you need. Also say if you work, are learning something or are having a hard time.
step-ask-more-places = Put your name down at more than one childcare place.
step-ask-organiser-social-price = Ask the childcare place or camp about a social price (sociaal tarief).
step-show-leisure-pass = Do you have a discount pass for leisure (kortingspas)? Show that too.

## Taxes
step-check-tax-return = Ask the childcare place for a certificate (attest). Is the amount not on your tax return (aangifte)? Fill it in yourself.

## Health fund
step-choose-health-fund = Choose a health insurance fund (ziekenfonds) or the public fund (openbare kas). Ask about the membership fee first.
step-register-health-fund = Register yourself, your children and your partner, at the desk or online.
step-ask-fund-backdating = Did you already have care costs? Ask if they can still count.
step-hand-in-paper-receipts = Did a doctor give you a paper receipt? Take it to your health insurance fund (ziekenfonds) quickly.
step-ask-distance-to-limit = Do you pay a lot? Ask your health insurance fund (ziekenfonds) how far you still are from the limit.

## Doctor, dentist and other care
step-ask-pay-share-only = At your appointment, ask if you may pay only your own share (remgeld).
step-ask-medical-file = Ask your family doctor to keep your medical file (medisch dossier). Then you often pay less, sometimes nothing.
step-check-centre-area = Call the centre. Ask if your street is included and if there is room.
step-sign-up-at-centre = Register with a sticker (kleefbriefje) from your health insurance fund (ziekenfonds). No health insurance fund? Say so, then you look for a way together.
step-starts-next-month = You are usually registered from the next month.
step-find-fixed-price-dentist = Look for a dentist with fixed prices. Your health insurance fund (ziekenfonds) helps you look.
step-dentist-each-year = Go every year, also without pain. You can even have a check-up twice a year.
step-ask-fund-before-start = First ask your health insurance fund (ziekenfonds) what it pays back. Sometimes it has to agree first.
step-braces-before-fifteen = Braces? Hand in the application before the fifteenth birthday. An early treatment starts before nine.
step-hand-in-treatment-bill = Give the bill and the papers to your health insurance fund (ziekenfonds).

## Talking with a psychologist
step-find-network-psychologist = Look for a psychologist of the network in your area. Your family doctor helps you look.
step-look-together-at-first = In the first session you look together at what can help.
step-ask-how-long-wait = Ask how long the wait is. Is it long? Ask where it can be quicker.
step-ask-mental-health-centre = Is it very hard, or is it taking long? Ask about a mental health centre (centrum voor geestelijke gezondheidszorg).
step-ask-for-referral = Talk to your family doctor, the pupil guidance centre (CLB) or the general welfare centre (CAW). They often refer you.
step-ask-lower-contribution = Is the contribution too high? Ask if you may pay less.
