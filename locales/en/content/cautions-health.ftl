### What can go wrong, said before the steps.

caution-other-doctors-not-repaid = Are you registered here? Then your health insurance fund (ziekenfonds) usually does not pay back a different family doctor.
