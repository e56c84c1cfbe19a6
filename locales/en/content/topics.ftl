### The topics of the questions, as shown above the progress bar.

topic-place = Where you live
topic-children = Children
topic-pregnancy = Pregnancy and birth
topic-household = Family
topic-school = School and childcare
topic-care = Care
topic-home = Housing
topic-energy = Energy
topic-health_fund = Health insurance fund (ziekenfonds)
topic-work = Work and benefits
topic-income = Income
topic-residence = Residence
topic-debts = Debts
topic-wishes = What you would like
