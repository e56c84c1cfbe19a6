### What one finds with each official finder. Its name and address come from the content.

finder-sociale-kaart = Adressen van hulp, zorg en welzijn in heel Vlaanderen en Brussel
finder-huizen-van-het-kind = Alle Huizen van het Kind met hun adres
finder-kinderopvangzoeker = Alle opvang met een vergunning, met verslagen van de inspectie
finder-rechtenverkenner = Sociale rechten, ook die van je gemeente
