# The page that the family takes along.

print-page = Afdrukken
print-title = Wat nu
print-heading = Neem dit mee
print-intro = Eén blad, in jouw taal en in het Nederlands.
print-choose = Wat komt op het blad?
print-choose-hint = Andere mensen kunnen dit blad zien. Haal weg wat ze niet mogen lezen.
print-button = Druk af
print-no-printer = Geen printer? Maak een foto van het scherm.
# $date (text) the day of the page
print-made = Gemaakt op { $date }
# $count (number) rights that do not fit
print-more = { $count ->
    [one] En nog één ander recht.
   *[other] En nog { $count } andere rechten.
}
print-empty = Er staat nog niets op je blad.
print-bring = Neem mee
print-with = Wie gaat mee?
print-next = Volgende stap
print-day = Datum
print-call = Hulp nodig? Bel
print-no-promise = Geen belofte: de dienst beslist.
