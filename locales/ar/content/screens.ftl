### Screens that ask several things at once.

screen-home-worries = ما الذي ينطبق على مسكنك؟
    .why = هكذا نعرف ما المساعدة المتاحة لمسكنك.

screen-money-worries = ما الذي ينطبق على فواتيركم؟
    .why = هناك مساعدة مجانية للديون والطاقة.

screen-care-at-home = هل يحتاج أحد في البيت إلى رعاية؟
    .why = هناك دعم لمن يحتاج إلى الرعاية ولمن يقدمها.

screen-work-now = ما الذي ينطبق عليك الآن؟
    .why = الدعم للعمل والدخل يتوقف على هذا.
