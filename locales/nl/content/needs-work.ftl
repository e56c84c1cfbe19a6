### Conditions that no question holds; shown as 'er zijn nog voorwaarden'.

need-fund-or-town-gives = Je ziekenfonds of gemeente geeft dit. Bij het ziekenfonds is je extra bijdrage betaald.
need-you-give-birth = Jij bent zelf de moeder die bevalt.
need-you-are-co-parent = Jij bent de vader of de meeouder van de baby.
need-insured-long-enough = Je bent lang genoeg in orde bij je ziekenfonds.
need-self-employed-contributions = Je bent zelfstandige in hoofdberoep, of betaalt genoeg bijdragen.
need-year-with-employer = Je werkte meestal twaalf van de laatste vijftien maanden bij je werkgever.
need-leave-not-used = Je nam dit verlof voor dit kind nog niet helemaal op.
need-years-with-employer = Je werkt al twee of drie jaar bij je werkgever.
need-time-credit-limits = Stop je voltijds? Dan geldt de uitkering alleen voor een kind onder vijf jaar. Bij een handicap is dat anders.
need-flemish-public-employer = Je werkgever is van de Vlaamse openbare sector, niet van de federale overheid of het openbaar vervoer.
need-serious-illness-attest = Een dokter bevestigt de zware ziekte, of je bent erkend als mantelzorger.
need-leave-starts-soon = Het verlof start meestal binnen twee maanden na de inschrijving.
need-lost-job = Je verloor je werk buiten je wil en werkte genoeg dagen.
need-registered-vdab = Je bent ingeschreven bij VDAB en zoekt werk.
need-benefit-limited-in-time = De uitkering is meestal beperkt in de tijd.
need-doctor-confirms-unable = Een dokter bevestigt dat je nu niet kan werken.
need-training-contract = De opleiding is erkend en je hebt er een contract voor.
need-low-gross-wage = Je brutoloon is laag.
need-jobbonus-still-exists = De premie bestaat dit jaar nog.
need-vdab-or-ocmw-refers = Je vindt moeilijk werk, en VDAB of het OCMW stuurt je door.
