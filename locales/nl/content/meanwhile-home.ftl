### What is possible while waiting.

meanwhile-ask-ocmw-deposit = Gaat het te traag of lukt het niet? Vraag het OCMW om de waarborg voor te schieten.
meanwhile-landlord-may-not-refuse-ocmw = Weigert een huisbaas je omdat het OCMW helpt? Dat mag meestal niet. Vraag raad aan de Huurdersbond.
meanwhile-call-again-every-day = Is er geen plaats vrij? Vraag waar het wel kan, en bel elke dag opnieuw.
meanwhile-dont-stop-paying-rent = Stop niet zomaar met huur betalen, anders kan je je woning verliezen. Vraag eerst raad.
