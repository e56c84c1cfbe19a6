### Amounts by name.

figure-childcare-tax-day = Kosten van kinderopvang die tellen voor de belasting
