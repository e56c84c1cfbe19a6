### What one finds with each official finder. Its name and address come from the content.

finder-sociale-kaart = Addresses for help, care and welfare all over Flanders and Brussels
finder-huizen-van-het-kind = Every Children’s House (Huis van het Kind) with its address
finder-kinderopvangzoeker = All childcare with a licence, with the inspectors’ reports
finder-rechtenverkenner = Social rights, also those of your municipality
