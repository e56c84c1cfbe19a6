### Conditions that no answer can hold. Shown as 'there are more conditions'.

need-okan-secondary = OKAN is van twaalf tot achttien jaar. Je kind is hoogstens een jaar hier en spreekt thuis geen Nederlands.
need-flemish-school = De Vlaamse overheid erkent de school.
need-clb-report = Het CLB maakte een verslag, want de gewone hulp op school was niet genoeg.
need-nearest-special-school = Het is de dichtste school die bij je kind past. Ook de soort school telt.
need-study-residence = Ben je geen Belg? Dan telt hoe lang je hier al woont of werkt.
need-study-programme = De opleiding is erkend, je kind volgt er genoeg van en heeft nog studietoelagekrediet.
need-study-income = Het inkomen is niet te hoog. De grens hangt af van je gezin.
need-small-budget = Je hebt weinig geld. De dienst bekijkt dat samen met jou.
need-place-free = Er is nog plaats.
need-municipality-with-uitpas = Je gemeente doet mee met UiTPAS. Zo niet, vraag naar een andere kortingspas. In Antwerpen is dat de A-kaart.
need-uitpas-local-rules = Elke streek heeft eigen regels. Soms telt ook een sociale toeslag, of een attest als je geen verblijf hebt.
need-holiday-proof = Je toont een bewijs van ziekenfonds, UiTPAS, OCMW of CAW. Of je doet de budgetcheck.
need-club-signs-form = De club of het kamp tekent het formulier.
need-local-food-rules = Elke plek heeft eigen regels. Vraag wat bij jou kan.
need-often-referral = Vaak heb je een brief nodig van het OCMW of van Kind en Gezin.
need-extra-support-welcome = Dit is vooral voor gezinnen die wat extra steun kunnen gebruiken.
need-local-offer = Niet elke gemeente heeft dit.
