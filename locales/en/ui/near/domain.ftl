# Life domains, to choose services by.

domain-children = Kinderen
domain-money = Geld en voedsel
domain-home = Wonen
domain-energy = Energie
domain-school = School
domain-childcare = Kinderopvang
domain-health = Gezondheid
domain-care = Zorg
domain-work = Werk
domain-papers = Papieren en Nederlands
domain-wellbeing = Praten en steun
domain-legal = Juridische hulp
domain-leisure = Vrije tijd
domain-safety = Veilig zijn
