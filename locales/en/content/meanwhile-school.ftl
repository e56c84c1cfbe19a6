### What is possible while waiting.

meanwhile-stay-on-school-list = No place yet? Stay on the waiting list and look at another school too.
meanwhile-ask-other-transport = No bus yet? Ask the school how your child can get there for now.
meanwhile-student-advance = Is money needed now? Ask the social service of the university college or university for an advance (voorschot).
meanwhile-study-at-school = No place? Ask if your child can work at school after lessons.
