# Who hears what a family tells, said on the card of a help service.

privacy-volunteer = Een vrijwilliger luistert en houdt je verhaal geheim.
privacy-social-worker = Een maatschappelijk werker luistert. Die heeft beroepsgeheim.
privacy-psychologist = Een psycholoog luistert. Die heeft beroepsgeheim.
privacy-nurse = Een verpleegkundige luistert. Die heeft beroepsgeheim.
privacy-care-team = Een zorgteam luistert. Het heeft beroepsgeheim.
privacy-school-team = Het team bij de school luistert. Het heeft beroepsgeheim.
privacy-lawyer = Een advocaat luistert. Die heeft beroepsgeheim.
privacy-mediator = Een bemiddelaar luistert. Die heeft beroepsgeheim.
privacy-nameless = Je hoeft je naam niet te zeggen.
privacy-nameless-at-first = In het eerste gesprek hoef je je naam niet te zeggen.
privacy-with-name = Je geeft er je naam.
privacy-ask-name = Vraag of je je naam moet zeggen.
privacy-never-alone = Niemand doet iets zonder dat jij het wil.
privacy-danger-only = Alleen bij ernstig gevaar mag iemand iets doen zonder jou. Eerst praten ze met jou, als dat veilig kan.
privacy-ask-secret = Vraag in het eerste gesprek wat geheim blijft.
