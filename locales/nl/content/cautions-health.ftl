### What can go wrong, said before the steps.

caution-other-doctors-not-repaid = Ben je ingeschreven? Dan betaalt je ziekenfonds een andere huisarts meestal niet terug.
