### The doors on the start page: a wish or an event in life.

door-baby = Een baby
    .hint = Zwanger, net geboren, of een heel jong kind
door-money = Geld
    .hint = Rondkomen, rekeningen, minder betalen
door-home = Wonen
    .hint = Huren, een woning zoeken, verwarming
door-school = School en opvang
    .hint = Kosten, hulp bij leren, opvang
door-health = Gezondheid en zorg
    .hint = Dokter, ziekte, handicap, zorgen voor iemand
door-work = Werk
    .hint = Werk zoeken, verlof, minder inkomen
door-papers = Papieren en verblijf
    .hint = Nieuw in België, verblijf, raad over je rechten
door-feelings = Hoe het met jullie gaat
    .hint = Praten, opvoeden, ruzie, verdriet, je veilig voelen
door-free_time = Vrije tijd
    .hint = Sport, spelen, uitstappen, mensen leren kennen
door-everything = Alles bekijken
    .hint = We gaan samen rustig langs alles
