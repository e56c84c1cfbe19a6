### The doors on the start page: a wish or an event in life.

door-baby = A baby
    .hint = Pregnant, just born, or a very young child
door-money = Money
    .hint = Getting by, bills, paying less
door-home = Housing
    .hint = Renting, finding a home, heating
door-school = School and childcare
    .hint = Costs, help with learning, childcare
door-health = Health and care
    .hint = Doctor, illness, disability, caring for someone
door-work = Work
    .hint = Looking for work, leave, less income
door-papers = Papers and residence
    .hint = New in Belgium, right to stay, advice about your rights
door-feelings = How you are all doing
    .hint = Talking, raising children, arguments, sadness, feeling safe
door-free_time = Free time
    .hint = Sport, play, trips, meeting people
door-everything = Look at everything
    .hint = We go through everything together, calmly
