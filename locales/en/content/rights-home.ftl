### Rights about a home, tax, discounts and transport.
### .phrase: one line in the list. .what: what it is. .desk: what the Dutch sentence beside it means.

right-huursubsidie = Money if you move to a better rented home
    .phrase = Ask for it before you move, or soon after.
    .what = Are you leaving a bad home, or did you have no home? With a low income you may get rent support every month. This is the rent subsidy (huursubsidie).
    .desk = I would like to apply for the Flemish rent subsidy.

right-huurwaarborglening = An interest-free loan for the rent deposit (huurwaarborg)
    .phrase = Ask for it shortly before or after your rental contract.
    .what = Can't you pay the rent deposit all at once? Flanders may lend you the amount, without interest.
    .desk = I would like to apply for a rent deposit loan.

right-ocmw-huurwaarborg = Help with the deposit or first rent
    .phrase = Go to the public centre for social welfare (OCMW) before you sign the contract.
    .what = The OCMW can sometimes be your guarantor or advance the deposit. Sometimes it also helps with the first month's rent.
    .desk = I would like to ask the OCMW for help with my rent deposit or first rent.

right-dak-en-thuisloosheid-opvang = A bed and help if you can't be at home
    .phrase = Call now. You do not need to have anything ready.
    .what = Do you have no place to sleep, or will you lose it? Or is it not safe at home? The general welfare centre (CAW) and the public centre for social welfare (OCMW) help you look for shelter and a home, also for your children.
    .desk = I have no safe place to sleep. I would like to ask for shelter.

right-woningkwaliteit = A free inspection of a bad rented home
    .phrase = First ask for advice, then for an inspection.
    .what = Is your rented home damp, dangerous or much too small? The municipality can check it for free. Sometimes your landlord then has to do repairs.
    .desk = I would like to ask for an inspection of my home.

right-huurdersbond = Low-cost advice about renting
    .phrase = Ask for advice, with your contract and your letters.
    .what = The tenants' union (Huurdersbond) checks your contract and helps with letters to your landlord. You usually pay a small amount as a member.
    .desk = I would like advice about renting.

right-belasting-kinderen-ten-laste = Less tax because of your children
    .phrase = Check that all your children are on your tax return.
    .what = With children you pay less tax. Sometimes the reduction is bigger, for example if you raise them alone. With a low income, part of it sometimes comes back as money.
    .desk = I would like help with my tax return. My children are my dependants.

right-onroerende-voorheffing-kinderen = Less tax on your home, also if you rent
    .phrase = Do you rent? Ask for it yourself, once.
    .what = With two children, or one child with a recognised disability, the tax on your home (onroerende voorheffing) is usually lower. For owners it usually comes by itself, for tenants it does not.
    .desk = I would like to apply for the reduction of property tax for my children.

right-lokale-sociale-kortingen = Discounts from your municipality
    .phrase = Ask at the reception of your municipality.
    .what = Some municipalities give free bin bags or discounts on waste, nappies or the swimming pool. This is often for a low income, young children or an illness.
    .desk = I would like to apply for the municipality's social discounts.

right-zorgpremie-vermindering = A lower care contribution (zorgpremie)
    .phrase = Look at the letter from your care fund (zorgkas).
    .what = From the age of twenty-six you pay a care contribution every year. It is lower with increased reimbursement (verhoogde tegemoetkoming). This usually goes by itself.
    .desk = I would like to ask if I get the reduced care contribution.

right-de-lijn-sociaal = Cheap or free by bus and tram
    .phrase = Ask which discount fits your family.
    .what = With a minimum income (leefloon), increased reimbursement (verhoogde tegemoetkoming) or a disability, a travel pass is cheaper or free. Sometimes there is also a discount for young children or large families.
    .desk = I would like to apply for a travel pass at the social tariff.

right-nmbs-verhoogde-tegemoetkoming = A discount on the train
    .phrase = Ask for the card first, then buy your ticket.
    .what = With increased reimbursement (verhoogde tegemoetkoming) the train is cheaper. This also applies to those in your name at the health insurance fund (ziekenfonds).
    .desk = I would like to apply for the increased reimbursement discount.

right-nmbs-grote-gezinnen = The train discount for large families has ended
    .phrase = See which other discount you can get.
    .what = This card no longer exists. Young children still travel free with you. Sometimes there are other discounts too.
    .desk = I would like to know which train discount there is for my family.
