### What can go wrong, said before the steps.

caution-disability-money-back = هل تغيّر دخلكم أو أسرتكم أو صحتكم؟ قولوا ذلك خلال ثلاثة أشهر. وإلا فقد تعيدون بعض المال.
caution-budget-ends-other-help = مع هذه الميزانية تتوقف مساعدة المركز أو المساعدة المباشرة. اطلبوا أولًا نصيحة عما يناسبكم.
