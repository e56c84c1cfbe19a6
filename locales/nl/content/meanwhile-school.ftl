### What is possible while waiting.

meanwhile-stay-on-school-list = Is er nog geen plaats? Blijf op de wachtlijst en kijk ook bij een andere school.
meanwhile-ask-other-transport = Is er nog geen bus? Vraag de school hoe je kind er nu kan komen.
meanwhile-student-advance = Is er nu geld nodig? Vraag een voorschot bij de sociale dienst van de hogeschool of universiteit.
meanwhile-study-at-school = Is er geen plaats? Vraag of je kind na de les op school kan werken.
