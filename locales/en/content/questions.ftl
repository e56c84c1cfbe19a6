### The questions: what is asked, its short name, why, and the answers. About children the question is about all of them at once.

## Where you live

question-postcode = What is your postcode?
    .short = Postcode
    .why = Some support depends on where you live. It also lets us see which help is near you.
    .hint = Those are the four numbers that go with your municipality.

question-address_kind = Where do you live or sleep now?
    .short = Place
    .why = It tells us which service can help you. There is help without an address too.
    .opt-own_address = At my own address
    .opt-staying_with_someone = At someone else's home
    .opt-reference_address = I have a reference address (referentieadres)
    .opt-reception_centre = In a reception centre
    .opt-no_fixed_place = I have no fixed place

## Children

question-children = Which children belong to your family?
    .short = Children
    .why = A lot of support depends on how many children there are and how old they are.
    .hint = Count children who do not always live with you too. Also count young people up to about twenty-five.

question-children-born = When was each child born?
    .short = Born
    .why = Support changes with a child's age.
    .hint = Year and month are enough.

question-children-kind = How does each child belong to your family?
    .short = Family tie
    .why = There is separate support for foster children and adopted children.
    .hint = All children count.
    .opt-own = Born in our family
    .opt-partners_child = My partner's child
    .opt-adopted = Adopted
    .opt-foster = Foster child
    .opt-relatives_child = Child of relatives or friends

question-children-lives_here = Does each child live with you?
    .short = Lives here
    .why = Sometimes one parent gets the support, sometimes the other.
    .opt-always = Yes, always
    .opt-shared = Part of the time
    .opt-elsewhere = No, somewhere else

question-children-domicile = At which address is each child registered?
    .short = Registered
    .why = The office looks at the address that the municipality knows.
    .hint = That address is called the official address (domicilie).
    .opt-here = At my address
    .opt-other_parent = With the other parent
    .opt-elsewhere = Somewhere else

## Pregnancy and birth

question-expecting = Is a baby on the way, or has a baby just been born?
    .short = Baby on the way
    .why = Around a birth there is support that you have to ask for in time.
    .hint = This can also be about your partner.
    .opt-no = No
    .opt-pregnant = Yes, a baby is on the way
    .opt-just_had_baby = Yes, a baby has just been born

question-due_month = In which month is the baby due?
    .short = Month of birth
    .why = You can ask for some support before the birth.
    .hint = A rough idea is fine.

# $days: number of days
question-loss = When did you lose your baby?
    .short = Loss
    .why = After this loss, some support and rest may be possible. You do not have to say anything.
    .hint = Take your time. You can skip this question.
    .opt-no = That did not happen
    .opt-before_180_days = In the first six months of the pregnancy, before day { $days }
    .opt-from_180_days = After six months of pregnancy, from day { $days } on
    .opt-after_birth = After the birth

## Family

question-answering_as = Who are you?
    .short = You
    .why = Then we can choose words that fit.
    .opt-parent = I am a parent
    .opt-expecting = I am expecting a baby
    .opt-young_person = I am a young person
    .opt-carer = I look after someone else's child
    .opt-helper = I am helping a family

# $to: highest age, or the age under which it is; $from: lowest age
question-own_age = How old are you?
    .short = Age
    .why = Some support is for young people or for older people.
    .hint = Are you helping someone? Then choose that person's age.
    .opt-under_18 = Younger than { $to }
    .opt-18_25 = { $from } to { $to } years old
    .opt-26_64 = { $from } to { $to } years old
    .opt-65_plus = { $from } or older

question-household_form = Who do you live with?
    .short = Family
    .why = Some limits are different if you look after the family alone.
    .opt-single = Without a partner, with or without children
    .opt-couple = With my partner
    .opt-living_with_family = With my parents or relatives, without a partner

question-adults = How many adults live in the home?
    .short = Adults
    .why = The office sometimes looks at everyone who lives in the home.
    .hint = Count yourself too. Do not count children.

question-separated_parent = Are you separated from the other parent of a child?
    .short = Separated
    .why = After a separation there is sometimes extra support.
    .opt-yes = Yes
    .opt-no = No

question-maintenance_unpaid = Does the other parent have to pay maintenance (alimentatie), but the money does not come?
    .short = Maintenance (alimentatie)
    .why = A government service can sometimes pay part of it in advance.
    .hint = Maintenance (alimentatie) is money from the other parent for the child.
    .opt-yes = Yes, it does not come or not all of it
    .opt-no = No

question-maintenance_title = Is the maintenance (alimentatie) set down on paper by a judge or notary?
    .short = Paper on maintenance (alimentatie)
    .why = The service asks for that paper so that it can help.
    .hint = A judgment, a deed or an agreement that the judge approved.
    .opt-yes = Yes
    .opt-no = No

question-children-parent_deceased = Has a parent of a child died?
    .short = Parent who died
    .why = There is extra support for children who have lost a parent.
    .hint = Take your time. You can skip this question.
    .opt-no = No
    .opt-one = Yes, one parent
    .opt-both = Yes, both parents

## School and childcare

question-children-school = Which school does each child go to?
    .short = School
    .why = Each kind of school brings different benefits.
    .opt-none = Not at school
    .opt-nursery = Nursery school (kleuterschool)
    .opt-primary = Primary school (lagere school)
    .opt-secondary = Secondary school
    .opt-higher = University college (hogeschool) or university

question-children-school_type = Is that an ordinary school or special education (buitengewoon onderwijs)?
    .short = Kind of school
    .why = In special education, transport is sometimes free.
    .opt-ordinary = Ordinary school
    .opt-special = Special education (buitengewoon onderwijs)

question-children-school_language = In which language does the school teach?
    .short = Language of the school
    .why = Some support is only for a school that teaches in Dutch.
    .opt-dutch = Dutch
    .opt-other = Another language

question-children-childcare = Does each young child go to childcare?
    .short = Childcare
    .why = The price of the childcare decides which support there is.
    .hint = For example a crèche or a childminder (onthaalouder).
    .opt-none = No, that is not needed
    .opt-income_based = Yes, we pay according to our income
    .opt-fixed_price = Yes, the childcare has a fixed price
    .opt-looking = No, we are looking for a place

question-children-after_school_care = Do you pay for care before or after school, or in the holidays?
    .short = After-school care
    .why = Many municipalities give a discount on this care.
    .opt-yes = Yes
    .opt-no = No

## Care

question-children-care_need = Does a child need extra care?
    .short = Care for a child
    .why = There is extra money and help for these children.
    .hint = Because of an illness, a disability or a different way of developing.
    .opt-no = No
    .opt-suspected = Maybe, we think so
    .opt-recognised = Yes, there is an official decision

question-adult_care_need = Does an adult at home need extra care?
    .short = Care for an adult
    .why = There are budgets and help for care at home.
    .hint = Because of an illness, a disability or age.
    .opt-no = No
    .opt-suspected = Maybe, we think so
    .opt-recognised = Yes, there is an official decision
    .tick-suspected = An adult may have a disability
    .tick-recognised = An adult has a recognised disability

question-long_illness = Has anyone at home been ill for a long time?
    .short = Long illness
    .why = People who are ill for a long time sometimes pay less for care.
    .opt-yes = Yes
    .opt-no = No
    .tick-yes = Someone has been ill for a long time

question-informal_carer = Do you often look after someone who is ill or needs help?
    .short = Caring for someone
    .why = People who look after someone else can get support too.
    .hint = This is called informal care (mantelzorg). It can be for a child, partner, parent or neighbour.
    .opt-yes = Yes
    .opt-no = No
    .tick-yes = I look after someone who needs help

## Housing

question-housing = How do you live now?
    .short = Housing
    .why = Support for housing is different for tenants and owners.
    .opt-private_rent = I rent from a private person or a company
    .opt-social_rent = I rent a social home (sociale woning)
    .opt-owner = My home belongs to me or my partner
    .opt-with_family = I live with family or friends
    .opt-shelter = I am staying in a shelter
    .opt-homeless = I have no home now

question-eviction_threat = Might you have to leave your home?
    .short = Losing your home
    .why = Then there is help that has to start quickly.
    .hint = For example because of a letter from the landlord or the judge.
    .opt-yes = Yes
    .opt-no = No
    .tick-yes = I may lose my home

question-bad_housing = Are there big problems with your home?
    .short = Home in bad condition
    .why = The municipality can have the home checked for free.
    .hint = For example damp, mould, cold or dangerous electricity.
    .opt-yes = Yes
    .opt-no = No
    .tick-yes = My home is in bad condition: damp, mould or danger

question-owns_property = Do you have a house or building land anywhere, even a share of one?
    .short = Own house or land
    .why = People who own a house or land usually cannot rent social housing.
    .hint = This counts in another country too.
    .opt-yes = Yes
    .opt-no = No
    .tick-yes = I own a home or land, here or elsewhere

question-moved_recently = Did your rental contract start less than three months ago?
    .short = Moved recently
    .why = For a new home there is support that you have to ask for soon.
    .opt-yes = Yes
    .opt-no = No
    .tick-yes = My rental contract is less than three months old

question-previous_home = Where did you live before you moved?
    .short = Previous home
    .why = People who come from a home in bad condition can sometimes get support.
    .opt-ordinary = In an ordinary home
    .opt-unfit = In a home that was officially declared unfit
    .opt-homeless = I had no home

question-waiting_list_years = How many years have you been on the list for a social home (sociale woning)?
    .short = Years on the list
    .why = People who wait long may get a rent allowance (huurpremie).
    .hint = Are you not on the list? Then choose zero.

question-monthly_rent = How much rent do you pay each month?
    .short = Rent
    .why = For some support the rent may not be too high.
    .hint = Without electricity, water and heating.

## Energy

question-heating = How do you heat your home?
    .short = Heating
    .why = Some support depends on how you heat your home.
    .opt-natural_gas = Natural gas (aardgas)
    .opt-heating_oil = Heating oil (stookolie, mazout)
    .opt-propane = Propane gas in a big tank
    .opt-bottled_gas = Gas bottles
    .opt-electricity = Electricity
    .opt-district = Heat from a network for the whole neighbourhood
    .opt-wood = Wood or pellets
    .opt-other = Something else

# $days: number of days
question-fuel_delivered = When did the last heating oil or propane come?
    .short = Last delivery
    .why = After a delivery you only have a short time to ask for support.
    .hint = Look at the bill.
    .opt-within_60_days = In the last { $days } days
    .opt-earlier = Longer ago
    .opt-not_yet = Not yet

question-energy_arrears = Do you have unpaid bills for gas, electricity or water?
    .short = Energy or water debt
    .why = There is help so that you do not end up without energy or water.
    .opt-yes = Yes
    .opt-no = No
    .tick-yes = I have unpaid bills for gas, electricity or water

question-prepaid_meter = Do you have to pay in advance for gas or electricity?
    .short = Prepayment meter (budgetmeter)
    .why = People who pay in advance can sometimes get extra help in winter.
    .hint = This works with a prepayment meter (budgetmeter) or a digital meter.
    .opt-yes = Yes
    .opt-no = No
    .tick-yes = I have a prepayment meter (budgetmeter)

## Health insurance fund

question-health_fund = Are you a member of a health insurance fund (ziekenfonds)?
    .short = Health insurance fund (ziekenfonds)
    .why = The health insurance fund pays back a large part of what you pay the doctor.
    .hint = A health insurance fund (ziekenfonds) is also called 'mutualiteit'.
    .opt-yes = Yes
    .opt-no = No

question-increased_reimbursement = Do you have increased reimbursement (verhoogde tegemoetkoming) from your health insurance fund (ziekenfonds)?
    .short = Increased reimbursement (verhoogde tegemoetkoming)
    .why = With it you pay less for doctor, bus and leisure.
    .hint = Look at a sticker (kleefbriefje) from your health insurance fund. Does the code end in a one? Then you have it.
    .opt-yes = Yes
    .opt-no = No

## Work and benefits

question-income_sources = What do you and your partner live on now?
    .short = Income from
    .why = With some kinds of income you get other support automatically.
    .hint = Choose everything that fits.
    .opt-employee = Wages as an employee
    .opt-self_employed = Own business or self-employed work
    .opt-civil_servant = Pay as a civil servant
    .opt-unemployment = Unemployment benefit
    .opt-sickness = Benefit for illness or an accident
    .opt-living_wage = Minimum income (leefloon) or money from the public centre for social welfare (OCMW)
    .opt-disability_allowance = Disability allowance (tegemoetkoming)
    .opt-elderly_allowance = Income guarantee for older people (inkomensgarantie)
    .opt-elderly_care_budget = Care budget for older people (zorgbudget)
    .opt-maintenance = Maintenance (alimentatie)
    .opt-other = Other money

question-work_sector = Where do you work?
    .short = Kind of work
    .why = Your rights to leave depend on where you work.
    .opt-private = At a company or non-profit organisation (vzw)
    .opt-public = For the government
    .opt-education = In education

question-benefit_three_months = Have you lived on a benefit, without work, for three months or longer?
    .short = On a benefit for long
    .why = Then the health insurance fund (ziekenfonds) sometimes looks at your income in another way.
    .opt-yes = Yes
    .opt-no = No

question-job_seeking = Are you looking for work?
    .short = Looking for work
    .why = People who are looking for work can get free help.
    .opt-yes = Yes
    .opt-no = No
    .tick-yes = I am looking for work

question-in_training = Are you on a course with or through the Flemish employment service (VDAB)?
    .short = Training
    .why = Then you can sometimes get money for childcare and transport.
    .opt-yes = Yes
    .opt-no = No
    .tick-yes = I am on a VDAB course

## Income

question-net_month_income = How much money comes in each month for you and your partner together?
    .short = Income per month
    .why = For a lot of support your income may not be too high.
    .hint = Add up wages and benefits, as they reach your account. Do not count child benefit (Groeipakket), maintenance (alimentatie) and care budgets.

question-household_income = How much do you and your partner earn together in a year, before tax?
    .short = Income per year
    .why = The offices look at the gross taxable income (bruto belastbaar inkomen) of one year.
    .hint = It is on your tax statement (aanslagbiljet).

question-income_dropped = Is your income clearly lower than two years ago?
    .short = Lower income
    .why = The offices often look at an old income. You can then ask them to work it out again.
    .opt-yes = Yes
    .opt-no = No
    .tick-yes = We earn much less than before

## Residence

question-residence = What kind of residence do you have in Belgium?
    .short = Residence
    .why = Some rights depend on your right to stay. Nobody else sees your answer.
    .hint = You can skip this question. Then we show everything that may be possible. Waiting for an asylum decision? Then choose that, also with an orange card.
    .opt-belgian = I am Belgian
    .opt-eu = I am from another country of the European Union
    .opt-residence_card = I have a residence card
    .opt-temporary_protection = I have temporary protection
    .opt-asylum_procedure = I am waiting for a decision on asylum
    .opt-attestation_ai = I have an orange card (oranje kaart)
    .opt-no_papers = I have no residence papers now

question-protected_status = Are you recognised as a refugee, or did you get subsidiary protection?
    .short = Protection
    .why = With that protection you have a right to more.
    .opt-yes = Yes
    .opt-no = No

question-children-residence = What kind of residence does each child have?
    .short = Child's residence
    .why = A child can have other rights than its parents.
    .hint = You can skip this question.
    .opt-belgian = Belgian
    .opt-eu = From another country of the European Union
    .opt-residence_card = Has a residence card
    .opt-temporary_protection = Has temporary protection
    .opt-asylum_procedure = Is waiting for a decision on asylum
    .opt-attestation_ai = Has an orange card (oranje kaart)
    .opt-no_papers = Has no residence papers now

question-newcomer = Have you lived in Belgium for less than two years?
    .short = New in Belgium
    .why = There are lessons and guidance for people who are new here.
    .opt-yes = Yes
    .opt-no = No
    .tick-yes = I have been here for less than two years

## Debts

question-debts = Do you have debts or bills that you cannot pay?
    .short = Debts
    .why = There is free help to find some calm again.
    .hint = Many families have this.
    .opt-yes = Yes
    .opt-no = No
    .tick-yes = I have debts

question-debt_help = Do you already get help with your debts?
    .short = Help with debts
    .why = People who already get help sometimes have a right to cheaper energy.
    .opt-none = No
    .opt-mediation = Yes, budget help (budgethulp) or debt mediation (schuldbemiddeling)
    .opt-collective = Yes, a collective debt settlement (collectieve schuldenregeling) through the court
    .tick-mediation = I get budget help or debt mediation
    .tick-collective = I am in a collective debt settlement (collectieve schuldenregeling)

## What you would like

question-help_wanted = What would you like help with?
    .short = Help with
    .why = You choose what matters. We then show who can help.
    .hint = Choose everything that fits. Choosing nothing is fine too.
    .opt-parenting = Raising children
    .opt-talking = Talking to someone
    .opt-child_feelings = My child is not feeling well inside
    .opt-violence = I don't always feel safe, or my child doesn't
    .opt-separation = Separating
    .opt-grief = Grief for someone who is no longer here
    .opt-addiction = Alcohol, drugs, gambling or gaming
    .opt-school_trouble = School is difficult
    .opt-learn_dutch = Learning Dutch
    .opt-legal = Advice about laws and rights
    .opt-papers = Papers and forms
    .opt-work = Finding work
    .opt-housing = Finding a home
    .opt-money = Getting by on the money we have
    .opt-food = Food
    .opt-stuff = Clothes, baby things or furniture
    .opt-meeting_people = Meeting people
    .opt-complaint = A complaint about a service

question-dutch_level = How well do you speak Dutch?
    .short = Dutch
    .why = Then we know if lessons or an interpreter can help.
    .opt-good = Well
    .opt-little = A little
    .opt-none = Not yet

question-interests = What would you like tips about?
    .short = Tips
    .why = There are many discounts on fun things for families.
    .hint = Choose everything that fits.
    .opt-sport_culture = Sport, music and culture
    .opt-transport = Bus and train
    .opt-internet = Internet and computer
    .opt-holiday = Holidays and days out
    .opt-library_play = Library and play
