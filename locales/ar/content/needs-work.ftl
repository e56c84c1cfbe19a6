### Conditions that no question holds; shown as 'er zijn nog voorwaarden'.

need-fund-or-town-gives = صندوق المرض (ziekenfonds) أو بلديتكم يعطي هذا. عند صندوق المرض يجب أن يكون الاشتراك الإضافي مدفوعًا.
need-you-give-birth = أنتِ نفسكِ الأم التي تلد.
need-you-are-co-parent = أنتم الأب أو الوالد الشريك (meeouder) للمولود.
need-insured-long-enough = وضعكم لدى صندوق المرض (ziekenfonds) سليم منذ مدة كافية.
need-self-employed-contributions = العمل الحر هو عملكم الأساسي، أو تدفعون اشتراكات كافية.
need-year-with-employer = عملتم عادةً لدى صاحب عملكم اثني عشر شهرًا من آخر خمسة عشر شهرًا.
need-leave-not-used = لم تأخذوا بعد كل هذه الإجازة لهذا الطفل.
need-years-with-employer = تعملون لدى صاحب عملكم منذ سنتين أو ثلاث.
need-time-credit-limits = هل تتوقفون عن العمل تمامًا؟ عندها تُدفع الإعانة فقط عن طفل دون الخامسة. مع الإعاقة الأمر مختلف.
need-flemish-public-employer = صاحب عملكم من القطاع العام الفلمنكي، لا من الحكومة الاتحادية ولا من النقل العام.
need-serious-illness-attest = يؤكد طبيب المرض الشديد، أو أنتم معترف بكم كمن يرعى شخصًا قريبًا (mantelzorger).
need-leave-starts-soon = تبدأ الإجازة عادةً خلال شهرين بعد التسجيل.
need-lost-job = فقدتم عملكم بغير إرادتكم، وعملتم أيامًا كافية.
need-registered-vdab = أنتم مسجلون في مكتب العمل الفلمنكي (VDAB) وتبحثون عن عمل.
need-benefit-limited-in-time = مدة الإعانة محدودة عادةً.
need-doctor-confirms-unable = يؤكد طبيب أنكم لا تستطيعون العمل الآن.
need-training-contract = التدريب معترف به ولديكم عقد له.
need-low-gross-wage = راتبكم الإجمالي (brutoloon) منخفض.
need-jobbonus-still-exists = ما زالت المنحة موجودة هذه السنة.
need-vdab-or-ocmw-refers = يصعب عليكم إيجاد عمل، ويرسلكم إليه مكتب العمل الفلمنكي (VDAB) أو مركز الرعاية الاجتماعية (OCMW).
