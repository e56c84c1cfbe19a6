### Conditions that no answer can hold. Shown as 'there are more conditions'.

need-move-within-nine-months = You are moving soon, or you have rented your new home for less than nine months.
need-old-home-unfit = Your old home was bad, too small or not adapted. Or you rent through a former social rental agency (sociaal verhuurkantoor).
need-new-home-good-not-dear = Your new home is safe and healthy, and the rent is not too high.
need-on-social-housing-list = You put your name down for social housing. Sometimes that is not needed.
need-lease-at-most-three-months = Your contract is less than three months old, or you still have to sign it.
need-home-is-private-rent = The new home is in Flanders and is not a social home.
need-no-arrears-on-loan = You pay your other loans on time.
need-no-deposit-loan-possible = The Flemish deposit loan (huurwaarborglening) does not work out.
need-shelter-places-limited = There is not always a place, especially without papers. You may always ask.
need-tax-return-filed = You fill in a tax return, or you get a proposal.
need-child-in-household-january = Your child belongs to your household on the first of January.
need-child-own-income-limited = Your child does not have too much income or maintenance (alimentatie) of their own.
need-coparents-share-tax = Does your child live with both of you? Then you share the tax reduction, with an agreement or a judgment.
need-municipality-decides-discount = Each municipality decides which discounts there are, and for whom.
need-increased-reimbursement-year-before = You already had increased reimbursement (verhoogde tegemoetkoming) on the first of January last year.
need-five-years-insured = You have lived in Flanders or Brussels for five years. Or you were insured in another country in Europe.
need-free-pass-needs-decision = Free travel with a disability is possible if you live in Flanders. It depends on your decision.
