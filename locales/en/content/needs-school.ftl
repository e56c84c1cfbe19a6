### Conditions that no answer can hold. Shown as 'there are more conditions'.

need-okan-secondary = The class for newcomers (OKAN) is for ages twelve to eighteen. You have been here for a year at most and do not speak Dutch at home.
need-flemish-school = The Flemish government recognises the school.
need-clb-report = The pupil guidance centre (CLB) made an assessment (verslag), because the usual help at school was not enough.
need-nearest-special-school = It is the nearest school that suits your child. The kind of school counts too.
need-study-residence = Are you not Belgian? Then it matters how long you have lived or worked here.
need-study-programme = The course is recognised, your child takes enough of it and still has study grant credit (studietoelagekrediet).
need-study-income = The income is not too high. The limit depends on your family.
need-small-budget = You have little money. The service looks at that together with you.
need-place-free = There is still a place.
need-municipality-with-uitpas = Your municipality takes part in UiTPAS. If not, ask about another discount pass. In Antwerp that is the A-kaart.
need-uitpas-local-rules = Each area has its own rules. Sometimes a social supplement (sociale toeslag) counts too, or a certificate (attest) if you have no right to stay.
need-holiday-proof = You show proof from your health insurance fund (ziekenfonds), UiTPAS, OCMW or CAW. Or you do the budget check (budgetcheck).
need-club-signs-form = The club or camp signs the form.
need-local-food-rules = Each place has its own rules. Ask what is possible for you.
need-often-referral = You often need a letter from the OCMW or from Kind en Gezin.
need-extra-support-welcome = This is mainly for families who could use some extra support.
need-local-offer = Not every municipality has this.
