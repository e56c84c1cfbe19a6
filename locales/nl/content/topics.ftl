### The topics of the questions, as shown above the progress bar.

topic-place = Waar je woont
topic-children = Kinderen
topic-pregnancy = Zwanger en geboorte
topic-household = Gezin
topic-school = School en opvang
topic-care = Zorg
topic-home = Wonen
topic-energy = Energie
topic-health_fund = Ziekenfonds
topic-work = Werk en uitkering
topic-income = Inkomen
topic-residence = Verblijf
topic-debts = Schulden
topic-wishes = Wat je graag wil
