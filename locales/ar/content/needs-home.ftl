### Conditions that no answer can hold. Shown as 'there are more conditions'.

need-move-within-nine-months = ستنتقلون قريبًا، أو تستأجرون مسكنكم الجديد منذ أقل من تسعة أشهر.
need-old-home-unfit = كان مسكنكم القديم سيئًا أو صغيرًا جدًا أو غير مناسب للإعاقة. أو تستأجرون عن طريق مكتب إيجار اجتماعي سابق (sociaal verhuurkantoor).
need-new-home-good-not-dear = مسكنكم الجديد آمن وصحي، وإيجاره ليس مرتفعًا جدًا.
need-on-social-housing-list = تسجّلون للحصول على سكن اجتماعي. أحيانًا لا حاجة إلى ذلك.
need-lease-at-most-three-months = عمر عقدكم أقل من ثلاثة أشهر، أو ستوقّعونه قريبًا.
need-home-is-private-rent = المسكن الجديد في فلاندرز وليس سكنًا اجتماعيًا.
need-no-arrears-on-loan = تدفعون قروضكم الأخرى في الوقت المناسب.
need-no-deposit-loan-possible = قرض ضمان الإيجار الفلمنكي (huurwaarborglening) غير ممكن لكم.
need-shelter-places-limited = لا يوجد مكان دائمًا، وخاصة بدون أوراق إقامة. يمكنكم أن تسألوا دائمًا.
need-tax-return-filed = تملؤون تصريحًا ضريبيًا (aangifte)، أو يصلكم اقتراح (voorstel).
need-child-in-household-january = طفلكم من أسرتكم في أول يوم من يناير.
need-child-own-income-limited = ليس لطفلكم نفسه دخل أو نفقة (alimentatie) أكثر من المسموح.
need-coparents-share-tax = هل يسكن طفلكم عند كل من الوالدين؟ عندها تتقاسمان التخفيض، باتفاق أو حكم.
need-municipality-decides-discount = كل بلدية تختار أي تخفيضات عندها ولمن.
need-increased-reimbursement-year-before = كان لديكم التعويض المرتفع (verhoogde tegemoetkoming) في أول يوم من يناير من السنة الماضية.
need-five-years-insured = تسكنون في فلاندرز أو بروكسل منذ خمس سنوات. أو كنتم مؤمَّنين في بلد أوروبي آخر.
need-free-pass-needs-decision = النقل المجاني مع إعاقة ممكن إذا كنتم تسكنون في فلاندرز. وهو يتوقف على القرار الذي لديكم.
