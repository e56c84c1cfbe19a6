### What is possible while waiting.

meanwhile-rest-for-carers = Is it too much at home? Ask your health insurance fund (ziekenfonds) about someone to sit in and help at home (gezinszorg).
meanwhile-waiting-child-development = Kind en Gezin or the pupil guidance centre (CLB) can already think with you. Is it taking long, or is it hard? Ask your doctor too.
meanwhile-borrow-aids = Do you need something now? You can often borrow an aid from your health insurance fund (ziekenfonds).
