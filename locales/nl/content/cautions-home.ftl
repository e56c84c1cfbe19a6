### What can go wrong, said before the steps.

caution-home-declared-unfit = Na het onderzoek mag je soms niet meer in de woning blijven. Vraag daarom eerst raad. Wie moet verhuizen, kan soms huursubsidie of voorrang krijgen.
