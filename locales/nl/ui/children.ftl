# The list of children; each has a picture that the family picks.

children-none = Geen kinderen
children-add = Voeg een kind toe
children-another = Nog een kind
children-complete = Dat zijn alle kinderen
children-born = Wanneer is dit kind geboren?
children-picture = Kies een tekening voor dit kind
children-picture-hint = Zo herken je het kind later. We vragen geen naam.
children-save = Klaar
children-cancel = Laat maar
children-change = Verander
children-remove = Haal weg
# $number (number) which child, from one
children-name = Kind { $number }
# $years (number) age in full years
children-years = { $years ->
    [0] nog geen jaar
    [one] één jaar
   *[other] { $years } jaar
}
children-no-age = leeftijd niet ingevuld
children-born-missing = Kies een jaar en een maand, of druk op 'Weet ik niet'.
children-born-unknown = Geboortemaand weet ik niet
children-born-later = Die maand moet nog komen. Kijk nog eens.
# $count (number) the most children that can be listed
children-full = Er passen { $count } kinderen op de lijst. Praat met iemand voor de andere kinderen.
