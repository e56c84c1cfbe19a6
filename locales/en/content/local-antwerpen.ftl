# What is more or otherwise in Antwerpen.

local-a-kaart-ask = Ask for the reduced rate (kansentarief) at a desk of the city. The card is free. Bring your identity card or residence card.
local-a-kaart-children = Children can have an A-kaart too. For young children, a parent gives permission.
local-a-kaart-services = With the A-kaart you can go to the library and the swimming pool. Ask if you can get the reduced rate (kansentarief).
local-meld-je-aan = Many schools in Antwerp work with 'Meld je aan' (sign up). You first sign up your child online. After that, you enrol at the school.
local-meld-je-aan-help = Is it hard to do online? Call the helpdesk for free.
local-atlas = In Antwerp you go to Atlas for this. You start there with a talk.
local-atlas-interpreter = In Antwerp, Atlas helps with translation. Ask the service if it can request an interpreter there.
local-woonkantoor-subsidy = In Antwerp you can take this question to the housing office (Woonkantoor). Also ask there about registering for social housing.
local-woonkantoor-register = In Antwerp the housing office (Woonkantoor) helps you to register. Call to make an appointment.
local-woonkantoor-quality = In Antwerp the housing office (Woonkantoor) gives advice about a bad rented home.
local-water-link = In Antwerp, water mostly comes from water-link. Check on your bill if this is so for you.
local-district-carers = Some districts gave a premium of their own to people who care for an older person. This was so in Berchem and Wilrijk. Ask if it still exists, and until when you can apply.
local-eco-scan = In Antwerp the city's EcoHuis knows more. Call and ask if a scan is possible at your home.
local-eco-advice = The city's EcoHuis gives free advice about energy. Sometimes somebody can come to your home.
local-childcare-search = The city's contact point (Contactpunt Kinderopvang) looks for childcare together with you. This is also possible if you do not like working with a computer.
local-childcare-nearby = In some day nurseries there is also somebody who helps you look. Ask where that is in your neighbourhood.
local-social-centre = In Antwerp this is called the social centre (sociaal centrum). Call the city and ask which centre is for your street.
