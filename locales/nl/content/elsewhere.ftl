### For those who live outside Flanders.

elsewhere-brussels = Je woont in Brussel
    .do = Sommige Vlaamse rechten gelden hier niet. Brussel heeft eigen kindergeld en eigen steun. Vraag ernaar bij het OCMW van je gemeente.
elsewhere-wallonia = Je woont in Wallonië
    .do = Veel Vlaamse rechten gelden hier niet. Wallonië heeft eigen kindergeld en eigen steun. Vraag ernaar bij het OCMW van je gemeente, in het Frans het CPAS.
