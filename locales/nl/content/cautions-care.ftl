### What can go wrong, said before the steps.

caution-disability-money-back = Verandert je inkomen, gezin of gezondheid? Zeg het binnen drie maanden. Anders betaal je soms geld terug.
caution-budget-ends-other-help = Met dit budget stopt de hulp van een centrum of rechtstreekse hulp. Vraag eerst raad over wat bij jullie past.
