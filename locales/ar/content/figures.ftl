### Amounts by name.

figure-childcare-tax-day = تكاليف الحضانة التي تُحسب في الضرائب
