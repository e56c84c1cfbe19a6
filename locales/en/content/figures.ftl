### Amounts by name.

figure-childcare-tax-day = Childcare costs that count for tax
