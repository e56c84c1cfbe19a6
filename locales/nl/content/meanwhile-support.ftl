### What is possible while waiting.

meanwhile-ask-delay-payment = Schrijf naar wie geld wil. Vraag uitstel en zeg dat je hulp zoekt.
meanwhile-dutch-practice-now = Oefen al in een praatgroep. Je bibliotheek of gemeente weet waar. Vaak is dat gratis, ook zonder papieren.
meanwhile-someone-translates = Is er geen tolk? Vraag om traag te praten, of bel iemand die je vertrouwt.
meanwhile-no-place-ask-lawyer = Is er geen plaats? Vraag een brief met de weigering en bel een advocaat.
meanwhile-shelter-tonight = Heb je vannacht geen bed? Het CAW zoekt mee, ook zonder papieren.
meanwhile-talk-now = Bel of chat nu al gratis met het CAW. Is het zwaar of duurt het lang? Vraag ook je dokter.
meanwhile-chat-tonight = Is het dicht? Bel of chat met een hulplijn. Voel je je al lang slecht? Ga ook naar je dokter.
