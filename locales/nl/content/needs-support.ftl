### Conditions of the rights on debts, law, papers and family support that no answer can hold.

need-private-debts = De schulden zijn van jou als persoon, niet van een bedrijf.
need-debts-lasting = Je kan je schulden al lang niet betalen, en dat blijft zo.
need-debts-no-scheme = Je hebt jezelf niet met opzet arm gemaakt.
need-not-trader = Met een eigen zaak kan het meestal pas zes maanden na het stoppen.
need-pro-deo-household = Het inkomen van wie bij je woont, telt vaak mee. Zorg je voor iemand? Dan telt een deel van je inkomen niet mee.
need-pro-deo-other-status = Soms is een ander bewijs genoeg, zoals een lage sociale huur. Een toelage voor extra kosten bij een handicap is alleen niet genoeg.
need-pro-deo-stay-only = Vraag je asiel of verblijf? Dan telt dat alleen voor die zaak.
need-long-legal-stay = Je mag langer dan drie maanden blijven. Een oranje kaart voor asiel is niet genoeg.
need-foreign-origin = Als Belg: jij of een ouder is in het buitenland geboren.
need-not-in-compulsory-school = Je bent meerderjarig. Op zestien of zeventien: vraag wat kan naast school.
need-dutch-class-residence = Zonder papieren kan je hier meestal niet starten. Vraag naar andere lessen.
need-interpreter-service-partner = De dienst werkt met sociale tolken. Voor iets privé kan het niet.
need-asylum-until-decision = De opvang loopt tot je procedure stopt.
need-asylum-exclusions = Vroeg je al eerder asiel, of mag je al in een ander land van Europa blijven? Dan weigert men soms. Vraag raad aan een advocaat.
need-parents-cannot-support = De ouders kunnen nu niet zelf zorgen voor geld, eten of een dak.
need-proof-of-parent = Je toont dat je de ouder bent of voor het kind beslist.
need-no-other-eu-stay = Mag je in een ander land van Europa wonen? Dan kan het OCMW nee zeggen.
need-protection-card-valid = Je kaart is nog geldig. Vraag na tot wanneer, want men verlengt de regeling.
need-worries-grow = De zorgen thuis worden groter en je wil dat iemand meedenkt.
need-not-acute-crisis = Kan het niet wachten? Bel je dokter, of bij gevaar het noodnummer.
need-parenting-heavy = Opvoeden is nu zwaar en je wil hulp.
need-from-twelve = Dit is vanaf twaalf jaar.
need-not-everywhere = Niet elke gemeente heeft zo'n huis.
need-ten-to-twenty = Dit is voor jongeren van tien tot twintig jaar.
need-trouble-with-service = Het gaat over een school, een dienst van de overheid of de jeugdhulp.
need-not-a-court-ruling = De klachtenlijn kan een vonnis van een rechter niet veranderen.
