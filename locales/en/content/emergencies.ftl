### What a family needs today, in its own words, and what to do. Numbers come from the content.

emergency-danger = Danger
    .do = Are you in danger now? Call the police or the emergency number. Take your children to a place with other people.
    .night = The police and the emergency number answer day and night.
emergency-no_bed = No place to sleep
    .do = Call the general welfare centre (CAW), or go to the public centre for social welfare (OCMW) where you are now. Are there children with you? Say so.
    .night = The general welfare centre (CAW) usually does not answer then. Are you outside, and is it too cold or not safe? Call the emergency number.
emergency-no_food = No food
    .do = Go to the public centre for social welfare (OCMW) of your municipality and say that it is urgent. The general welfare centre (CAW) can also tell you where to get food.
    .night = Food help is usually closed then. Is your baby not drinking, or is your child limp? Call the emergency number or the out-of-hours doctor (huisarts van wacht).
emergency-doctor = Need a doctor
    .do = Is someone's life in danger? Call the emergency number. If not, call your family doctor. You can always ask for help, also without papers or a health insurance fund (ziekenfonds).
    .night = Call the out-of-hours doctor (huisarts van wacht). If a life is in danger, call the emergency number. Hospital emergency departments (spoed) are open day and night.
emergency-despair = I can't go on
    .do = You do not have to carry this alone. Call someone who will listen now. Is there danger right now? Call the emergency number.
    .night = The suicide line (Zelfmoordlijn) and the listening line (Tele-Onthaal) answer day and night. So does the emergency number.
