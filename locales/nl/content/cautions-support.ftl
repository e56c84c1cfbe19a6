### What can go wrong, said before the steps.

caution-debt-plan-years = Dit duurt vaak verschillende jaren. Een bemiddelaar beheert je geld en je leeft zuinig. Praat daarom eerst met het OCMW of het CAW.
caution-integration-duty = Voor sommige nieuwkomers is dit verplicht. Wie dan niet meedoet, kan een boete krijgen. Vraag snel wat voor jou geldt.
caution-reception-return = Deze opvang hangt samen met terugkeer. De dienst voor vreemdelingen krijgt je gegevens en bekijkt je verblijf. Soms volgt later een gedwongen vertrek. Vraag daarom eerst gratis raad. Je mag de opvang daarna nog altijd vragen.
