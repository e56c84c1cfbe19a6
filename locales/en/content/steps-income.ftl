### Steps of the rights on income, energy, internet and the bank.

## OCMW
step-show-pending-claim = Show that you applied for a benefit. Have you not applied yet? The OCMW helps you with that.
step-sign-advance-agreement = You sign a paper. When your benefit comes, the advance (voorschot) goes back to the OCMW.
step-ask-ocmw-new-home = Go to the public centre for social welfare (OCMW) of the municipality where you are going to live.
step-spend-premium-on-home = Use it to buy what you need at home. Keep the receipts.
step-ask-reference-address = Go to the OCMW of the municipality where you usually are. Say that you need an address.
step-private-reference-address = Sometimes a friend's or relative's address is allowed. First ask what that changes for them.
step-collect-post-often = Collect your letters often. Also come when the OCMW asks you to come.
step-renew-reference-address = Ask in time if you may keep the address. That way no benefit stops.
step-ask-before-paying = Ask before you pay. Bring the bill or the registration form.
step-ask-through-school = Would you rather not ask yourself? Sometimes someone at school helps you with it.

## Maintenance
step-davo-apply = Fill in the form, online or on paper. Call for free if you want help.
step-davo-list-unpaid = Write down the months when nothing or too little came, also in the past.
step-davo-no-income-limit = Does someone say that you earn too much? That old limit no longer exists.
step-davo-renew = An advance (voorschot) only runs for a time. Ask in time to extend it.

## Appeal
step-appeal-look-at-date = Look in the letter for how long you have to respond, often three months. Ask the office soon to explain.
step-appeal-by-letter = Send an ordinary letter to the labour court (arbeidsrechtbank). Explain why you do not agree. This is free.
step-appeal-groeipakket = Is it about child benefit (Groeipakket)? Then first ask for mediation (bemiddeling), after that the disputes committee (geschillencommissie).
step-appeal-ombuds = Do you feel badly treated? An ombuds service listens to your complaint for free.

## Energy and water
step-say-energy-runs-out = Can't you top up any more? Say straight away that it is urgent.
step-ask-winter-gas = Do you pay for gas in advance? Ask if the OCMW helps with topping up in winter.
step-open-energy-letters = Open every letter about electricity, gas or water. Don't you understand it? Ask for help.
step-go-to-lac = Go to the meeting of the committee (LAC). Someone from the public centre for social welfare (OCMW) or general welfare centre (CAW) may come with you.
step-offer-monthly-sum = Say what you can really pay each month. That way a payment plan is possible.
step-winter-no-cut = From December to early March people are normally not cut off. Do keep answering.
step-send-water-certificate = Is it not there? Ask for a certificate (attest) from whoever pays your benefit. Send it to your water company.
step-before-end-of-year = Ask before the end of the year. Later is no longer possible.
step-ask-energy-scan = Call the energy house (energiehuis) or the public centre for social welfare (OCMW). Say that you want a free scan.
step-scan-visit = You get tips, and sometimes energy-saving bulbs or a water-saving shower head.

## Own home
step-look-before-works = Before the work starts, look at which rules apply now. They often change.
step-energy-house-helps = The energy house (energiehuis) gives advice and checks if you can borrow cheaply.
step-keep-invoices-and-apply = Keep all bills. Ask for the premium soon, because old bills sometimes do not count.
step-ask-ocmw-emergency-purchase = Is your house bad, and can't you borrow? Ask the public centre for social welfare (OCMW) about the emergency purchase fund (noodkoopfonds).

## Internet and bank
step-check-internet-right = Check on the government website if you have a right to it.
step-ask-operator = Call or go to an internet company. Ask for the social offer (sociaal aanbod) and show your identity card.
step-swap-old-social-tariff = Do you already have an old social discount? Ask what is cheapest for you.
step-ask-bank-form = Choose a bank and ask for the form for the basic bank account (basisbankdienst).
step-temporary-address-is-enough = A temporary address is enough. Residence papers other than a card are possible too.
step-bank-says-no = Does the bank say no? Ask for the reason on paper. You can then complain to the ombuds service for free.
