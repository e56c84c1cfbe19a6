### Conditions that no question holds; shown as 'er zijn nog voorwaarden'.

need-fund-or-town-gives = Je ziekenfonds of gemeente geeft zo'n voordeel. Bij het ziekenfonds is je extra bijdrage betaald.
need-you-give-birth = Jij bent zelf de moeder die bevalt.
need-you-are-co-parent = Jij bent de vader of de meeouder van de baby.
need-insured-long-enough = Je bent in orde bij je ziekenfonds. Soms moet je eerst een tijd gewerkt hebben.
need-self-employed-contributions = Je bent zelfstandige in hoofdberoep, of je betaalt genoeg bijdragen.
need-year-with-employer = Werk je in een bedrijf of gemeente? Dan werkte je er twaalf van de laatste vijftien maanden.
need-leave-not-used = Je nam dit verlof voor dit kind nog niet helemaal op.
need-years-with-employer = Je werkt al twee of drie jaar bij je werkgever.
need-time-credit-limits = Wil je voltijds stoppen met een uitkering? Dan moet een gezond kind jonger dan vijf zijn.
need-flemish-public-employer = Je werkgever hoort bij de Vlaamse openbare sector. De federale overheid en het openbaar vervoer horen daar niet bij.
need-serious-illness-attest = Een dokter bevestigt de zware ziekte, of je bent erkend als mantelzorger.
need-leave-starts-soon = Het verlof start meestal binnen twee maanden na de inschrijving van je kind.
need-lost-job = Je verloor je werk buiten je wil.
need-enough-work-days = Je werkte genoeg dagen voor je je werk verloor.
need-registered-vdab = Je bent ingeschreven bij VDAB en zoekt werk.
need-benefit-limited-in-time = De uitkering is beperkt in de tijd. Voor sommige groepen gelden andere regels.
need-doctor-confirms-unable = Een dokter bevestigt dat je nu niet kan werken.
need-training-contract = De opleiding is erkend en je hebt er een contract voor.
need-low-gross-wage = Je brutoloon is laag. De grens verandert soms.
need-jobbonus-still-exists = De premie moet dit jaar nog bestaan. Vraag dat eerst na.
need-hard-to-find-work = Gewoon werk vinden is nu moeilijk voor je.
need-vdab-or-ocmw-refers = VDAB of het OCMW stuurt je door.
