### What can go wrong, said before the steps.

caution-disability-money-back = Does your income, family or health change? Say so within three months. Otherwise you sometimes pay money back.
caution-budget-ends-other-help = With this budget, help from a centre or direct help (rechtstreeks toegankelijke hulp) stops. Ask for advice first about what suits you.
