### Conditions of the rights on debts, law, papers and family support that no answer can hold.

need-private-debts = The debts are yours as a person, not a company's.
need-debts-lasting = You have not been able to pay your debts for a long time, and that will not change.
need-debts-no-scheme = You did not make yourself poor on purpose.
need-not-trader = With a business of your own, you can usually only do this six months after you stop.
need-pro-deo-household = The income of those who live with you often counts. Do you look after somebody? Then part of your income does not count.
need-pro-deo-other-status = Sometimes another proof is enough, such as a low social rent. An allowance for the extra costs of a disability is not enough alone.
need-pro-deo-stay-only = Are you asking for asylum or residence? Then that counts only for that case.
need-long-legal-stay = You may stay for longer than three months. An orange card (oranje kaart) for asylum is not enough.
need-foreign-origin = If you are Belgian: you or a parent was born abroad.
need-not-in-compulsory-school = You are an adult. At sixteen or seventeen: ask what is possible beside school.
need-dutch-class-residence = Without papers you usually cannot start here. Ask about other lessons.
need-interpreter-service-partner = The service works with social interpreters. It is not for private matters.
need-asylum-until-decision = The reception lasts until your procedure ends.
need-asylum-exclusions = Did you ask for asylum before, or may you already stay in another country in Europe? Then they sometimes refuse. Ask a lawyer for advice.
need-parents-cannot-support = The parents cannot provide money, food or a roof themselves now.
need-proof-of-parent = You show that you are the parent or decide for the child.
need-no-other-eu-stay = May you live in another country in Europe? Then the OCMW can say no.
need-protection-card-valid = Your card is still valid. Check until when, because the scheme is being extended.
need-worries-grow = The worries at home are growing and you want someone to think along with you.
need-not-acute-crisis = Can't it wait? Call your doctor, or in danger the emergency number.
need-parenting-heavy = Raising children is hard now and you want help.
need-from-twelve = This is from the age of twelve.
need-not-everywhere = Not every municipality has a house like this.
need-ten-to-twenty = This is for young people from ten to twenty.
need-trouble-with-service = It is about a school, a government service or youth care (jeugdhulp).
need-not-a-court-ruling = The complaints line cannot change a judge's ruling.
