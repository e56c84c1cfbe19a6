# The doors: help now, or a life event or wish.

start-page = Start
start-title = Waarmee kunnen we je helpen?
start-intro = Kies wat bij je past. Je ziet dan op welke hulp je gezin waarschijnlijk recht heeft.
start-urgent = Ik heb vandaag hulp nodig
start-urgent-hint = Nu meteen, zonder vragen
start-private = Niemand anders ziet wat je antwoordt. Je geeft geen naam.
start-keep = Onthoud mijn antwoorden tot ik dit tabblad sluit
start-keep-hint = Ze staan alleen op dit toestel. Gebruik je een toestel van iemand anders? Zet dit dan uit.
start-keep-impossible = Dit toestel onthoudt niets. Hou de pagina open tot je klaar bent.
start-resume = Ga verder waar je was
# $count (number) answers given so far
start-resume-hint = { $count ->
    [one] Je gaf al één antwoord.
   *[other] Je gaf al { $count } antwoorden.
}
start-wipe = Wis alles en begin opnieuw
start-wipe-sure = Alle antwoorden gaan weg. Ben je zeker?
start-wipe-yes = Ja, wis alles
start-wipe-no = Nee, ik hou ze
start-not-reviewed = Deze vertaling is nog niet nagelezen door iemand met die moedertaal.
