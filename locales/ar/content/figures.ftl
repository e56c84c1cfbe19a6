### Amounts by name.

figure-childcare-tax-day = تكاليف رعاية الأطفال التي تُحتسب في الضريبة
