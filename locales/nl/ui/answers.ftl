# All answers, to look over and change.

answers-page = Je antwoorden
answers-title = Dit zijn je antwoorden
answers-intro = Klopt er iets niet? Verander het gerust.
answers-none = Je gaf nog geen antwoord.
answers-aside = telt nu niet mee
answers-change = Verander
answers-go-on = Ga verder met de vragen
answers-overview = Bekijk wat we vonden
