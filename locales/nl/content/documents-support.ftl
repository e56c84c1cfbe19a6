### Papers to bring.

document-debt-list = Een lijst van je schulden, als je die hebt
