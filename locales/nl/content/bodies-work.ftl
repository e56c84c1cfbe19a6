### Who decides or helps with birth, leave and work.

body-rva = De federale dienst voor werkloosheid en verlof
body-vdab = De Vlaamse dienst voor werk en opleiding
    .what = Hier schrijf je je in als je werk zoekt.
body-werkgever = Je baas of de personeelsdienst
body-vakbond = De kas die je werkloosheid betaalt
    .what = Je kiest zelf: een vakbond of de openbare kas.
body-sociaal-verzekeringsfonds = Het fonds waar je als zelfstandige bij hoort
body-departement-wse = De Vlaamse dienst voor werk
body-dienst-gezinszorg = De dienst voor hulp aan huis
body-rsz = De dienst voor sociale bijdragen
