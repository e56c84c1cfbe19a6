### What can go wrong, said before the steps.

caution-supplement-reclaimed = Later kijkt de uitbetaler je echte inkomen na. Was het te hoog? Dan moet je soms geld terugbetalen.
caution-shared-child = Bij co-ouderschap hebben beide ouders rechten. Jullie kiezen samen één rekening. Van de sociale toeslag krijgt elke ouder hoogstens de helft.
caution-outside-flanders = Je woont niet in Vlaanderen. Dan komt dit niet altijd vanzelf. Vraag het zelf aan bij deze uitbetaler.
caution-paid-after-birth = Heb je zelf geen verblijfsrecht? Dan kan dit pas na de geboorte, als je baby in België mag verblijven. Vraag eerst gratis raad.
