### Who decides or helps with birth, leave and work.

body-rva = De federale dienst voor werkloosheid en verlof
    .what = Deze dienst beslist over de uitkering als je geen werk hebt of verlof neemt.
body-vdab = De Vlaamse dienst voor werk en opleiding
    .what = Hier schrijf je je in als je werk zoekt. Je krijgt er hulp en opleiding.
body-werkgever = Je baas of de personeelsdienst
    .what = Hier vraag je verlof. Doe het op papier en hou een kopie.
body-vakbond = De kas die je werkloosheid betaalt
    .what = Je kiest zelf: een vakbond of de openbare kas. Zij helpen met je papieren.
body-sociaal-verzekeringsfonds = Het fonds waar je als zelfstandige bij hoort
    .what = Hier betaal je je sociale bijdragen.
body-departement-wse = De Vlaamse dienst voor werk
    .what = Deze dienst beslist over Vlaamse steun voor wie werkt.
body-dienst-gezinszorg = De dienst voor hulp aan huis
    .what = Iemand komt thuis helpen met zorg en huishouden.
body-rsz = De dienst voor sociale bijdragen
    .what = Deze dienst int de bijdragen op je loon.
