### What can go wrong, said before the steps.

caution-home-declared-unfit = After the inspection you sometimes may not stay in the home. So ask for advice first. If you have to move, you can sometimes get a rent subsidy (huursubsidie) or priority.
