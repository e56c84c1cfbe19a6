### Who decides, pays or helps.

body-vlaams-woningfonds = The Flemish office that lends money for housing
body-gemeente = Your municipality or city
    .what = Ask at the reception for the right desk, such as the housing desk (woonloket).
body-fod-financien = The federal tax office
    .what = Here they check your tax return. Help with filling it in is free.
body-vlaamse-belastingdienst = The Flemish tax office
body-zorgkas = The office for the Flemish care contribution (zorgpremie)
    .what = It often belongs to your health insurance fund (ziekenfonds).
body-de-lijn = The buses and trams in Flanders
body-nmbs = The trains in Belgium
