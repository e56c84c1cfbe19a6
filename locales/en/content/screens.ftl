### Screens that ask several things at once.

screen-home-worries = What is true for your home?
    .why = This shows us what help there is for your home.

screen-money-worries = What is true for your bills?
    .why = There is free help for debts and energy.

screen-care-at-home = Does anyone at home need care?
    .why = There is support for those who need care and for those who give it.

screen-work-now = What is true for you now?
    .why = Support for work and income depends on this.
