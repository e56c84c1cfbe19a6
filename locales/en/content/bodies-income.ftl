### Who decides, pays or helps.

body-davo = The service that advances and collects maintenance (alimentatie)
    .what = You fill in a form. Then this service asks the other parent for the money.
body-energiehuis = Advice and loans for your home
body-fluvius = The manager of electricity and gas in Flanders
    .what = If your supplier ends your contract, this service takes over the supply.
body-waterbedrijf = The company that sends your water bill
    .what = The name is on your bill.
body-bank = A bank that you choose yourself
body-ombudsfin = The ombuds service for banks
