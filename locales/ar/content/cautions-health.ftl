### What can go wrong, said before the steps.

caution-other-doctors-not-repaid = هل أنتم مسجلون؟ عندها لا يعيد صندوق المرض (ziekenfonds) عادةً تكاليف طبيب عائلة آخر.
