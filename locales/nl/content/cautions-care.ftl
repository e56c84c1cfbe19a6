### What can go wrong, said before the steps.

caution-disability-money-back = Verandert je inkomen, gezin of gezondheid? Zeg het op tijd. Anders moet je later soms geld terugbetalen.
caution-budget-ends-other-help = Met dit budget stopt de hulp van een centrum of rechtstreekse hulp. Vraag eerst raad over wat bij jullie past.
