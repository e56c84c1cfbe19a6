# What was found, in groups.

overview-page = نظرة عامة
# $count (number) rights that the family probably has
overview-found = { $count ->
    [zero] هذا متاح لكم دائمًا
    [one] وجدنا حقًا واحدًا يناسبكم.
    [two] وجدنا حقين يناسبانكم.
    [few] وجدنا { $count } حقوق تناسبكم.
    [many] وجدنا { $count } حقًا يناسبكم.
   *[other] وجدنا { $count } حق يناسبكم.
}
# $count (number) rights to do first
overview-first = { $count ->
    [zero] لا شيء مستعجل.
    [one] من الأفضل أن تبدؤوا بواحد منها.
    [two] من الأفضل أن تبدؤوا باثنين منها.
    [few] من الأفضل أن تبدؤوا بهذا العدد منها: { $count }.
    [many] من الأفضل أن تبدؤوا بهذا العدد منها: { $count }.
   *[other] من الأفضل أن تبدؤوا بهذا العدد منها: { $count }.
}
# $count (number) rights that depend on open answers
overview-maybe-too = { $count ->
    [zero] لا شيء يتوقف على إجابة.
    [one] ما زال حق واحد يتوقف على إجابة.
    [two] ما زال حقان يتوقفان على إجابات.
    [few] ما زالت { $count } حقوق تتوقف على إجابات.
    [many] ما زال { $count } حقًا يتوقف على إجابات.
   *[other] ما زال { $count } حق يتوقف على إجابات.
}
overview-no-promise = هذا ليس وعدًا. الجهة المختصة هي التي تقرر.
overview-group-do-first = ابدؤوا بهذا
overview-group-apply = اطلبوا هذا
overview-group-automatic = هذا يأتي عادةً تلقائيًا
overview-group-maybe = ربما
overview-group-offer = للجميع
overview-group-not-now = على الأرجح ليس الآن
overview-hint-do-first = هذا مستعجل.
overview-hint-apply = على الأرجح لكم الحق في هذا. تطلبونه بأنفسكم.
overview-hint-automatic = تأكدوا من أنكم تحصلون عليه فعلًا.
overview-hint-maybe = هذا يتوقف على ما لا نعرفه بعد.
overview-hint-offer = مساعدة مجانية، مهما كانت إجاباتكم.
overview-hint-not-now = هل تغيّر شيء؟ انظروا مرة أخرى.
# $count (number) all items of this group
overview-show-all = عرض الكل ({ $count })
overview-show-not-now = عرض ما لا يناسب الآن
overview-gentle = ليس كل شيء يناسبكم الآن. اتصلوا براحتكم بخط مساعدة، أو اذهبوا إلى مركز الدعم الاجتماعي (CAW). هناك من يستمع إليكم.
overview-talk = هل ما يناسبكم قليل؟ تحدثوا مع أحد. هناك دائمًا مساعدة.
overview-open-title = ما لا نعرفه بعد
# $count (number) questions left open
overview-open-intro = { $count ->
    [zero] لكل الأسئلة إجابة.
    [one] هذا السؤال بلا إجابة حتى الآن.
    [two] هذان السؤالان بلا إجابة حتى الآن.
   *[other] هذه الأسئلة بلا إجابة حتى الآن.
}
overview-go-on = متابعة الأسئلة
overview-answers = عرض إجاباتكم
overview-print = طباعة
