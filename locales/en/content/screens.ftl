### Screens that ask several things at once.

screen-home-worries = What fits your home?
    .why = This shows us what help there is for your home.

screen-money-worries = What fits your bills?
    .why = There is free help for debts and energy.

screen-care-at-home = Does anybody at home need care?
    .why = There is support for those who need care and for those who give it.

screen-work-now = What fits you now?
    .why = Support for work and income depends on this.
