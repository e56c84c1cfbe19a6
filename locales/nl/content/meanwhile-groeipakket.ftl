### What is possible while waiting.

meanwhile-free-baby-clinic = Ga naar het consultatiebureau voor baby's in je buurt. Dat is gratis, ook zonder papieren.
meanwhile-baby-things = Vraag in je buurt naar gratis babyspullen. Er zijn geefwinkels en uitleenpunten.
meanwhile-school-without-papers = Je kind mag naar school, ook zonder papieren.
meanwhile-help-without-decision = Vraag nu al begeleiding aan huis of korte opvang. Daarvoor is geen beslissing nodig.
meanwhile-tell-school = Vertel de school wat je kind nodig heeft. De school kan al extra steun geven.
meanwhile-talk-about-loss = Praat met iemand over je verlies. Ook kinderen mogen dat, gratis.
