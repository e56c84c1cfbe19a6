### Leave, work and the income that replaces a wage.

right-ouderschapsverlof = Work less for your child
    .phrase = Ask for it a few months ahead.
    .what = You work less or not at all for a while and get a benefit. You start before your child turns twelve; with a disability it may be later. A parent on their own often gets more.
    .desk = I would like to apply for parental leave.

right-tijdskrediet-zorg = Work less to care for someone
    .phrase = Ask which rules apply now.
    .what = Do you work in a private company? Then you can sometimes work less for a young child, someone who is ill or someone who is dying.
    .desk = I would like to apply for time credit to care for someone.

right-vlaams-zorgkrediet = Work less with a Flemish benefit
    .phrase = First test online if it is possible for you.
    .what = This is for people who work for the Flemish government, a municipality or a school. You work less for a child, someone who is ill or training.
    .desk = I would like to apply for Flemish care credit.

right-verlof-medische-bijstand-mantelzorg = Leave if someone is seriously ill
    .phrase = Ask the doctor for a certificate (attest).
    .what = Is your child or someone in your family seriously ill? Then you can take leave with a benefit. This is also possible for carers (mantelzorgers) and at the end of a life.
    .desk = I would like to ask for leave to care for someone who is ill.

right-adoptieverlof-pleegouderverlof = Leave when an adopted or foster child comes
    .phrase = Ask your employer a month ahead.
    .what = Is a child coming to live with you, and do you work? Then each parent can take a few weeks of leave. You can share extra weeks.
    .desk = I would like to apply for adoption leave or foster parent leave.

right-werkloosheidsuitkering = A benefit if you have no work
    .phrase = Go to a trade union (vakbond) or the public fund (openbare kas) straight away.
    .what = If you lose your job, you can get a benefit for a while.
    .desk = I have lost my job and would like to apply for a benefit.

right-ziekte-invaliditeitsuitkering = A benefit if you are too ill to work
    .phrase = Send a certificate (attest) to your health insurance fund (ziekenfonds) quickly.
    .what = Are you too ill to work? Then your health insurance fund (ziekenfonds) may pay a benefit. If you already get it, you do not have to do anything.
    .desk = I am too ill to work and would like to apply for a benefit.

right-vdab-opleiding-kinderopvang = Childcare and travel paid during your training
    .phrase = Ask the Flemish employment service (VDAB) before you start.
    .what = Are you on a course of the Flemish employment service (VDAB)? Then VDAB sometimes pays part of the childcare and travel.
    .desk = I am on a course and would like to claim back the cost of childcare.

right-jobbonus = A bonus each year with a low wage
    .phrase = Check if the bonus still exists.
    .what = With a low wage a bonus came by itself every year. We are not sure if it still exists.
    .desk = I would like to know if I get the job bonus.

right-sociale-werkbonus = Keep more of your wage if you earn little
    .phrase = This happens by itself, through your wage.
    .what = Is your gross wage low? Then you pay less in contributions and tax.
    .desk = I would like to know if the work bonus is in my wage.

right-wijk-werken = A few hours of paid jobs in your neighbourhood
    .phrase = Ask the Flemish employment service (VDAB) or your public centre for social welfare (OCMW).
    .what = Can't find work straight away? Then you can sometimes help out in your neighbourhood for a few paid hours.
    .desk = I would like to know more about neighbourhood work.
