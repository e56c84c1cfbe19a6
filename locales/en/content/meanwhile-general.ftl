### What is possible while waiting.

meanwhile-doctor-payment = Tell the doctor that you have little money. Ask if you may pay later or bit by bit.
meanwhile-ocmw-doctor-bill = Can't you pay a doctor's bill? The public centre for social welfare (OCMW) can sometimes help.
meanwhile-ask-childcare-desk = Are you still looking for a place? Ask the local childcare desk (Lokaal Loket Kinderopvang) of your municipality for help.
meanwhile-school-payment-plan = Ask the school if you may pay the bill in small parts.
meanwhile-energy-payment-plan = Ask your energy supplier for a payment plan for the bill.
meanwhile-ocmw-energy-help = The public centre for social welfare (OCMW) can help if you cannot pay for your energy.
meanwhile-small-delivery = A small amount from the pump may count too. Keep the receipt.
meanwhile-ocmw-rent-help = Is the rent too high? The public centre for social welfare (OCMW) can sometimes help out.
meanwhile-ocmw-advance = Can't you wait? Ask the public centre for social welfare (OCMW) for an advance (voorschot).
meanwhile-food-help = Do you have no money for food? Ask the public centre for social welfare (OCMW) about help with food.
meanwhile-danger-goes-to-hospital = Are you very ill? Go to hospital straight away or call the emergency number.
meanwhile-ask-legal-advice = A lawyer gives you first advice for free.
meanwhile-ask-tenants-union = The tenants' union (Huurdersbond) can check your contract and letters.
meanwhile-talk-to-landlord = Let your landlord know that you are looking for help. Pay what you can already.
