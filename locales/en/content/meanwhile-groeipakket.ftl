### What is possible while waiting.

meanwhile-free-baby-clinic = Go to the baby clinic (consultatiebureau) in your neighbourhood. It is free, also without papers.
meanwhile-baby-things = Ask in your neighbourhood about free baby things. There are shops that give things away and places that lend them.
meanwhile-school-without-papers = Your child may go to school, also without papers.
meanwhile-help-without-decision = Ask now for support at home or a short stay elsewhere (korte opvang). You do not need a decision for that.
meanwhile-tell-school = Tell the school what your child needs. The school can already give extra support.
meanwhile-talk-about-loss = Talk to someone about your loss. Children can do that too, for free.
