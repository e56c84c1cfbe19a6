### What is possible while waiting.

meanwhile-ask-ocmw-deposit = Is it too slow, or does it not work out? Ask the public centre for social welfare (OCMW) to advance the deposit.
meanwhile-landlord-may-not-refuse-ocmw = Does a landlord turn you away because the OCMW helps? Usually that is not allowed. Ask the tenants' union (Huurdersbond) for advice.
meanwhile-call-again-every-day = No place free? Ask where there is one, and call again every day.
meanwhile-dont-stop-paying-rent = Do not just stop paying rent, or you may lose your home. Ask for advice first.
