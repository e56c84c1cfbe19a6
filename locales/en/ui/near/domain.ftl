# Life domains, to choose services by.

domain-children = Children
domain-money = Money and food
domain-home = Housing
domain-energy = Energy
domain-school = School
domain-childcare = Childcare
domain-health = Health
domain-care = Care
domain-work = Work
domain-papers = Papers and Dutch
domain-wellbeing = Talking and support
domain-legal = Legal help
domain-leisure = Free time
domain-safety = Being safe
