### Rights on childcare and health.

right-kinderopvang-individueel-verminderd-tarief = An even lower price for childcare
    .phrase = Tick your reason or ask the public centre for social welfare (OCMW).
    .what = Childcare priced by your income can become cheaper still. For example with a minimum income (leefloon), training or a lower income.
    .desk = I would like to apply for an individual reduced price.

right-kinderopvang-lokaal-loket = Help to find a place in childcare
    .phrase = Ask as early as you can.
    .what = A desk of the municipality helps you look for care for babies, toddlers and schoolchildren. Sadly, a place is not certain.
    .desk = I would like help to find childcare for my child.

right-buitenschoolse-opvang-sociaal-tarief = Pay less for care after school and in the holidays
    .phrase = Ask the childcare place about a social price (sociaal tarief).
    .what = Many places have a lower price for care, a holiday playground (speelplein) or camp. This can be with a low income or more children.
    .desk = I would like to apply for a social price for the childcare.

right-belastingvermindering-kinderopvang = Money back from tax for childcare
    .phrase = Ask for a certificate (attest) and check your tax return (aangifte).
    .what = Do you pay for childcare, camp or a holiday playground (speelplein)? Then you often get part of it back. A parent on their own with a low income sometimes gets more.
    .desk = I would like to declare the cost of childcare.

right-ziekenfonds-aansluiting = Join a health insurance fund (ziekenfonds)
    .phrase = Choose a health insurance fund (ziekenfonds) and register.
    .what = A health insurance fund (ziekenfonds) pays back a large part of your care. Being a member opens other rights too.
    .desk = I would like to join, with my family.

right-maximumfactuur = A limit on what you pay for care
    .phrase = Your health insurance fund (ziekenfonds) adds it all up for you.
    .what = Each year your family only pays up to a certain limit. Do you go above it? Then the health insurance fund (ziekenfonds) pays back your own share (remgeld).
    .desk = I would like to know how far I am from the maximum bill.

right-derdebetalersregeling = Pay only your own share at the doctor's
    .phrase = Ask for it at your appointment.
    .what = You only pay your own share (remgeld). The health insurance fund (ziekenfonds) pays the rest straight to the doctor.
    .desk = May I pay only my own share?

right-wijkgezondheidscentrum = A doctor in your neighbourhood, usually free
    .phrase = Call and ask if your street is included.
    .what = You register. Family doctor, nursing and sometimes physiotherapy (kine) are then usually free. Sometimes there is a small fee each year.
    .desk = I would like to register at the centre.

right-tandzorg-kinderen = To the dentist with your child, usually free
    .phrase = Look for a dentist with fixed prices.
    .what = Up to and including the age of eighteen the health insurance fund (ziekenfonds) pays back ordinary dental care. With a dentist who has fixed prices, you then usually pay nothing.
    .desk = I would like an appointment for my child. Do you keep to the fixed prices?

right-eerstelijnspsycholoog = Talk to a psychologist at a low price
    .phrase = Call directly, without a doctor's letter.
    .what = Do you sleep badly or worry a lot, or is your child having a hard time? A psychologist looks for a way with you. Up to and including the age of twenty-three it is free.
    .desk = I am looking for a psychologist of the network.

right-centrum-geestelijke-gezondheidszorg = Help when things feel very heavy inside
    .phrase = Talk to your family doctor, the pupil guidance centre (CLB) or the general welfare centre (CAW).
    .what = Have you or your child not been well for a long time? Psychologists and doctors work together here. You pay a small contribution.
    .desk = I would like to know how I can sign up.

right-statuut-chronische-aandoening = Lower costs if you are ill for a long time
    .phrase = Ask your health insurance fund (ziekenfonds) if you already have it.
    .what = Have you had high care costs for a long time? Then the limit on what you pay yourself goes down. This usually happens by itself.
    .desk = I would like to check if I have the status for a chronic illness.

right-bril-orthodontie-logopedie = Money back for glasses, braces or speech therapy
    .phrase = Ask your health insurance fund (ziekenfonds) before you start.
    .what = For a child the health insurance fund (ziekenfonds) sometimes pays part of it back.
    .desk = I would like to know what you pay back for my child.
