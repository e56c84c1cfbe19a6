### For those who live outside Flanders.

elsewhere-brussels = You live in Brussels
    .do = Some Flemish rights do not hold here. Brussels has its own child benefit and its own support. Ask at the public centre for social welfare (OCMW) of your municipality.
elsewhere-wallonia = You live in Wallonia
    .do = Many Flemish rights do not hold here. Wallonia has its own child benefit and its own support. Ask at the public centre for social welfare of your municipality (OCMW, in French CPAS).
