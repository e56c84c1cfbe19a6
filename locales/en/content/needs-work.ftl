### Conditions that no question holds; shown as 'there are more conditions'.

need-fund-or-town-gives = Your health insurance fund (ziekenfonds) or municipality gives this. For the fund, your extra contribution is paid.
need-you-give-birth = You are the mother who gives birth.
need-you-are-co-parent = You are the baby's father or co-parent.
need-insured-long-enough = You have been covered by your health insurance fund (ziekenfonds) for long enough.
need-self-employed-contributions = Self-employed work is your main occupation, or you pay enough contributions.
need-year-with-employer = You usually worked for your employer for twelve of the last fifteen months.
need-leave-not-used = You have not used up this leave for this child yet.
need-years-with-employer = You have worked for your employer for two or three years.
need-time-credit-limits = Do you stop work completely? Then the benefit only holds for a child under five. With a disability it is different.
need-flemish-public-employer = Your employer is in the Flemish public sector, not the federal government or public transport.
need-serious-illness-attest = A doctor confirms the serious illness, or you are recognised as a carer (mantelzorger).
need-leave-starts-soon = The leave usually starts within two months of the registration.
need-lost-job = You lost your job against your will and worked enough days.
need-registered-vdab = You are registered with the Flemish employment service (VDAB) and are looking for work.
need-benefit-limited-in-time = The benefit usually lasts for a limited time.
need-doctor-confirms-unable = A doctor confirms that you cannot work now.
need-training-contract = The training is recognised and you have a contract for it.
need-low-gross-wage = Your gross wage is low.
need-jobbonus-still-exists = The bonus still exists this year.
need-vdab-or-ocmw-refers = Finding work is hard, and the Flemish employment service (VDAB) or the public centre for social welfare (OCMW) refers you.
