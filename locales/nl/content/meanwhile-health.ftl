### What is possible while waiting.

meanwhile-look-wider-for-care = Zoek ook bij een onthaalouder of in een gemeente vlakbij, of dicht bij je werk.
meanwhile-ask-ocmw-holiday-care = Het OCMW kan soms helpen bij kosten voor opvang of kamp.
meanwhile-brush-and-call-around = Is er lang geen plaats? Bel een tandarts in een andere buurt of je ziekenfonds.
meanwhile-nearby-psychologist = Wacht je lang? Vraag intussen naar een psycholoog van het netwerk.
meanwhile-crisis-call = Gaat het nu echt niet meer? Bel een hulplijn of het noodnummer.
