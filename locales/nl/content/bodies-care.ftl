### Who decides, pays or helps.

body-fod-handicap = De federale dienst voor mensen met een handicap
    .what = Deze dienst onderzoekt een handicap en betaalt volwassenen een inkomen of toelage.
body-rth-dienst = Een dienst die direct helpt bij een handicap
    .what = Je belt zelf. Er is geen beslissing nodig.
body-intersectorale-toegangspoort = De dienst die beslist over zware jeugdhulp
    .what = Je gaat er niet zelf heen. Een hulpverlener vraagt het samen met jou.
body-vaph = De Vlaamse dienst voor mensen met een handicap
    .what = Deze dienst betaalt hulpmiddelen en aanpassingen.
body-cos-car = Centra die de ontwikkeling van kinderen onderzoeken
    .what = Een team van artsen en therapeuten kijkt samen met jou naar je kind.
