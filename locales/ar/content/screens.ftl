### Screens that ask several things at once.

screen-home-worries = ما الذي ينطبق على مسكنكم؟
    .why = هكذا نرى أي مساعدة هناك لمسكنكم.

screen-money-worries = ما الذي ينطبق على فواتيركم؟
    .why = هناك مساعدة في الديون والطاقة. وهي مجانية.

screen-care-at-home = هل يحتاج أحد في البيت إلى رعاية؟
    .why = هناك دعم لمن يحتاج إلى رعاية، ولمن يقدمها.

screen-work-now = ما الذي ينطبق عليكم الآن؟
    .why = الدعم للعمل والدخل يتوقف على هذا.
