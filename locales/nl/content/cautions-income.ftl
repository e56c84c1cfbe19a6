### What can go wrong. Shown above the steps.

caution-ocmw-may-ask-back = Het OCMW kan voorwaarden stellen. Soms betaal je een deel terug. Vraag dat eerst na.
