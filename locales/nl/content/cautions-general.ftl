### What can go wrong. Shown above the steps; `ask` in the content names whom to talk to first.

caution-residence-risk = Steun van het OCMW kan soms gevolgen hebben voor je verblijf. Vraag daarom eerst raad aan een jurist. Je mag de steun daarna nog altijd vragen.
caution-reregister-after-move = Ben je verhuisd? Schrijf je op tijd in bij de woonmaatschappij van je nieuwe gemeente. Anders kan de premie stoppen.
caution-ocmw-keeps-secret = Het OCMW moet je gegevens geheim houden. Je hoeft niet bang te zijn dat het de politie belt.
