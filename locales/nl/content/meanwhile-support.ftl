### What is possible while waiting.

meanwhile-ask-delay-payment = Schrijf naar wie geld van je wil. Vraag uitstel en zeg dat je hulp zoekt.
meanwhile-dutch-practice-now = Oefen al in een praatgroep. De bibliotheek of je gemeente weet waar. Dat is vaak gratis, ook zonder papieren.
meanwhile-someone-translates = Is er geen tolk? Vraag om traag te praten, te tekenen of te bellen met iemand die je vertrouwt.
meanwhile-no-place-ask-lawyer = Is er geen plaats? Vraag een brief met de weigering en bel een advocaat.
meanwhile-shelter-tonight = Heb je vannacht geen bed? Het CAW zoekt mee, ook zonder papieren.
meanwhile-talk-now = Wil je nu al praten? Bel of chat gratis met het CAW. Duurt het lang of is het zwaar? Vraag ook je dokter.
meanwhile-chat-tonight = Is het dicht? Chat of bel met een hulplijn. Voel je je al lang slecht? Ga ook naar je dokter.
