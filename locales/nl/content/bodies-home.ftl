### Who decides, pays or helps.

body-vlaams-woningfonds = De Vlaamse dienst die geld leent om te wonen
body-gemeente = Je gemeente of stad
    .what = Vraag aan het onthaal naar het juiste loket, zoals het woonloket.
body-fod-financien = De federale dienst voor belastingen
    .what = Hier kijkt men je aangifte na. De hulp bij het invullen is gratis.
body-vlaamse-belastingdienst = De Vlaamse dienst voor belastingen
body-zorgkas = De dienst van de Vlaamse zorgpremie
    .what = Vaak hoort die bij je ziekenfonds.
body-de-lijn = De bussen en trams in Vlaanderen
body-nmbs = De treinen in België
