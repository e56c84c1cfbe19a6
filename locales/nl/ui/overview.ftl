# What was found, in groups.

overview-page = Overzicht
# $count (number) rights that the family probably has
overview-found = { $count ->
    [0] Dit kan voor jullie altijd
    [one] We vonden één recht dat bij jullie past.
   *[other] We vonden { $count } rechten die bij jullie passen.
}
# $count (number) rights to do first
overview-first = { $count ->
    [one] Eén doe je best eerst.
   *[other] { $count } doe je best eerst.
}
# $count (number) rights that depend on open answers
overview-maybe-too = { $count ->
    [one] Eén hangt nog af van een antwoord.
   *[other] { $count } hangen nog af van antwoorden.
}
overview-no-promise = Dit is geen belofte. De dienst zelf beslist.
overview-group-do-first = Doe dit eerst
overview-group-apply = Vraag dit aan
overview-group-automatic = Dit komt meestal vanzelf
overview-group-maybe = Misschien
overview-group-offer = Voor iedereen
overview-group-not-now = Nu waarschijnlijk niet
overview-hint-do-first = Hier is haast bij.
overview-hint-apply = Jullie hebben hier waarschijnlijk recht op. Je vraagt het zelf.
overview-hint-automatic = Kijk na of je het echt krijgt.
overview-hint-maybe = Dit hangt af van wat we nog niet weten.
overview-hint-offer = Gratis hulp, wat je ook antwoordde.
overview-hint-not-now = Verandert er iets? Kijk dan opnieuw.
# $count (number) all items of this group
overview-show-all = Toon alles ({ $count })
overview-show-not-now = Toon wat nu niet past
overview-gentle = Niet alles past nu bij jullie. Bel gerust een hulplijn of ga langs bij het CAW. Daar luistert iemand.
overview-talk = Past er weinig? Praat met iemand. Er is altijd hulp.
overview-open-title = Wat we nog niet weten
# $count (number) questions left open
overview-open-intro = { $count ->
    [one] Op deze vraag is nog geen antwoord.
   *[other] Op deze vragen is nog geen antwoord.
}
overview-go-on = Ga verder met de vragen
overview-answers = Bekijk je antwoorden
overview-print = Druk af
