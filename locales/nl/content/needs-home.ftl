### Conditions that no answer can hold. Shown as 'there are more conditions'.

need-move-within-nine-months = Je verhuist binnenkort. Of je huurt je nieuwe woning nog geen negen maanden.
need-old-home-unfit = Je oude woning was slecht, te klein of niet aangepast. Of je huurt via een vroeger sociaal verhuurkantoor.
need-new-home-good-not-dear = Je nieuwe woning is veilig en gezond. De huur is niet te hoog.
need-on-social-housing-list = Je schrijft je in voor een sociale woning. Soms hoeft dat niet.
need-lease-at-most-three-months = Je contract is nog geen drie maanden oud. Of je gaat het nog tekenen.
need-home-is-private-rent = De nieuwe woning ligt in Vlaanderen en is geen sociale woning.
need-no-arrears-on-loan = Je betaalt je andere leningen op tijd.
need-no-deposit-loan-possible = Meestal vraag je eerst de huurwaarborglening. Het OCMW helpt als dat niet lukt.
need-before-signing-lease = Je vraagt het voor je het contract tekent.
need-shelter-places-limited = Er is niet altijd een plaats vrij. Vragen mag altijd.
need-shelter-without-papers = Zonder papieren zijn er soms minder plaatsen. Vraag het toch.
need-small-membership-fee = Je betaalt meestal een klein bedrag om lid te worden.
need-tax-return-filed = Je vult een belastingaangifte in, of je krijgt een voorstel.
need-child-in-household-january = Je kind hoort op één januari bij je gezin.
need-child-own-income-limited = Je kind heeft zelf niet te veel inkomen of alimentatie.
need-coparents-share-tax = Woont je kind bij jullie beiden? Dan delen jullie het voordeel, met een akkoord of een vonnis.
need-children-registered-january = Je kinderen stonden op één januari op je adres.
need-child-recognised-points = Bij een kind met een handicap tellen de punten in de beslissing.
need-municipality-decides-discount = Elke gemeente kiest zelf welke kortingen er zijn en voor wie.
need-increased-reimbursement-year-before = Je had de verhoogde tegemoetkoming al op één januari van vorig jaar.
need-five-years-insured = Je woont al vijf jaar in Vlaanderen of Brussel. Of je was verzekerd in een ander land van Europa.
need-brussels-joins-by-choice = Woon je in Brussel? Dan kies je zelf of je bij een zorgkas aansluit.
need-free-pass-needs-decision = Gratis rijden met een handicap kan als je in Vlaanderen woont. Het hangt af van je beslissing.
need-third-child-discount-may-vary = Vanaf een derde kind is er soms korting. Vraag het na.
need-train-card-for-dependants = De korting is voor jou. Ze is er ook voor wie bij het ziekenfonds op jouw naam staat.
