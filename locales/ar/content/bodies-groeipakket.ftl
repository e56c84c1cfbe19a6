### Who decides or pays.

body-uitbetaler-groeipakket = الجهة التي تدفع لكم إعانة الأطفال (Groeipakket)
    .what = هناك خمس جهات دفع (uitbetalers). تختارون بأنفسكم. المبالغ متساوية عندها كلها.
body-fons = جهة الدفع التابعة للحكومة الفلمنكية
    .what = تساعد أيضًا الأسر التي تسكن خارج فلاندرز.
