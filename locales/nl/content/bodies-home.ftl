### Who decides, pays or helps.

body-vlaams-woningfonds = De Vlaamse dienst die geld leent om te wonen
    .what = Deze dienst leent je de huurwaarborg zonder rente.
body-gemeente = Je gemeente of stad
    .what = Vraag aan het onthaal naar het juiste loket, zoals het woonloket.
body-fod-financien = De federale dienst voor belastingen
    .what = Hier kijkt men je aangifte na. De hulp bij het invullen is gratis.
body-vlaamse-belastingdienst = De Vlaamse dienst voor belastingen
    .what = Deze dienst int de belasting op een woning.
body-zorgkas = De dienst van de Vlaamse zorgpremie
    .what = Vaak hoort die bij je ziekenfonds.
body-de-lijn = De bussen en trams in Vlaanderen
    .what = In een Lijnwinkel of op het internet kies je een abonnement.
body-nmbs = De treinen in België
    .what = Aan het loket in een station helpt iemand je.
