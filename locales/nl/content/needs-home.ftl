### Conditions that no answer can hold. Shown as 'there are more conditions'.

need-move-within-nine-months = Je verhuist binnenkort, of je huurt je nieuwe woning nog geen negen maanden.
need-old-home-unfit = Je oude woning was slecht, te klein of niet aangepast. Of je huurt via een vroeger sociaal verhuurkantoor.
need-new-home-good-not-dear = Je nieuwe woning is veilig en gezond, en de huur is niet te hoog.
need-on-social-housing-list = Je schrijft je in voor een sociale woning. Soms hoeft dat niet.
need-lease-at-most-three-months = Je contract is nog geen drie maanden oud, of je gaat het nog tekenen.
need-home-is-private-rent = De nieuwe woning ligt in Vlaanderen en is geen sociale woning.
need-no-arrears-on-loan = Je betaalt je andere leningen op tijd.
need-no-deposit-loan-possible = De huurwaarborglening van Vlaanderen lukt niet.
need-shelter-places-limited = Er is niet altijd plaats, zeker zonder papieren. Vragen mag altijd.
need-tax-return-filed = Je vult een belastingaangifte in, of je krijgt een voorstel.
need-child-in-household-january = Je kind hoort op één januari bij je gezin.
need-child-own-income-limited = Je kind heeft zelf niet te veel inkomen of alimentatie.
need-coparents-share-tax = Woont je kind bij jullie beiden? Dan delen jullie de vermindering, met een akkoord of een vonnis.
need-municipality-decides-discount = Elke gemeente kiest zelf welke kortingen er zijn en voor wie.
need-increased-reimbursement-year-before = Je had de verhoogde tegemoetkoming al op één januari van vorig jaar.
need-five-years-insured = Je woont al vijf jaar in Vlaanderen of Brussel. Of je was verzekerd in een ander land van Europa.
need-free-pass-needs-decision = Gratis rijden met een handicap kan als je in Vlaanderen woont. Het hangt af van je beslissing.
