### What is possible while waiting.

meanwhile-rest-for-carers = Is het thuis te zwaar? Vraag je ziekenfonds naar oppas aan huis en gezinszorg.
meanwhile-waiting-child-development = Kind en Gezin of het CLB kan al meedenken. Duurt het lang of is het zwaar? Vraag ook je dokter.
meanwhile-borrow-aids = Heb je nu al iets nodig? Bij het ziekenfonds kan je vaak een hulpmiddel lenen.
