### What is possible while waiting.

meanwhile-look-wider-for-care = Zoek ook bij een onthaalouder of in een gemeente vlakbij, of dicht bij je werk.
meanwhile-ask-ocmw-holiday-care = Lukt het niet? Het OCMW kan soms helpen bij kosten voor opvang of kamp.
meanwhile-brush-and-call-around = Is er lang geen plaats? Bel een tandarts in een andere buurt of vraag je ziekenfonds raad.
meanwhile-nearby-psychologist = Wacht je lang? Vraag intussen naar een psycholoog van het netwerk in je streek.
meanwhile-crisis-call = Gaat het nu echt niet meer? Bel een hulplijn of het noodnummer.
