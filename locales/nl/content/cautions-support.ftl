### What can go wrong, said before the steps.

caution-debt-plan-years = Dit duurt vaak jaren. Een bemiddelaar beheert je geld en je leeft zuinig. Praat eerst met het OCMW of CAW.
caution-integration-duty = Voor sommige nieuwkomers is dit verplicht. Wie niet meedoet, kan een boete krijgen. Vraag wat voor jou geldt.
caution-reception-return = Deze opvang hangt samen met terugkeer. De dienst voor vreemdelingen krijgt je gegevens en bekijkt je verblijf. Soms volgt een gedwongen vertrek. Vraag eerst gratis raad. Je mag de opvang daarna nog vragen.
