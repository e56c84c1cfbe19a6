### Screens that ask several things at once.

screen-home-worries = Wat klopt voor je woning?
    .why = Zo zien we welke hulp er is voor je woning.

screen-money-worries = Wat klopt voor jullie rekeningen?
    .why = Voor schulden en energie bestaat er hulp. Ze is gratis.

screen-care-at-home = Heeft iemand thuis zorg nodig?
    .why = Voor wie zorg nodig heeft, en voor wie zorgt, bestaat er steun.

screen-work-now = Wat klopt nu voor jou?
    .why = Steun voor werk en inkomen hangt hiervan af.
