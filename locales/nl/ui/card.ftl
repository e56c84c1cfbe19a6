card-ask-ceiling = Er is een grens voor het inkomen. De grens van nu kennen we niet zeker. Vraag ze na bij de dienst.
card-automatic = Dit komt vanzelf. Je moet niets vragen.
card-automatic-check = Dit komt meestal vanzelf. Kijk na of je het krijgt.
card-partly = Soms komt dit vanzelf, soms moet je het vragen.
card-apply = Dit moet je zelf vragen.
card-offer = Dit is een gratis aanbod.
card-varies = Dit verschilt per gemeente. Vraag het na.
card-channel-desk = aan de balie
card-channel-phone = met de telefoon
card-channel-online = online
card-channel-letter = met een brief
card-channel-school = via de school
card-channel-doctor = via je dokter
card-channel-employer = via je werkgever
# $date (text) the last day
card-until = Doe dit ten laatste op { $date }.
# $months (number)
card-claim-back = Je kan dit vragen tot { $months } maanden terug.
# $court (text) the official name of who hears the appeal
# $days (number)
card-appeal-within = Zeggen ze nee? Dan kan je binnen { $days } dagen naar: { $court }.
# $court (text) the official name of who hears the appeal
card-appeal = Zeggen ze nee? Dan kan je naar: { $court }.
# $date (text) the day it was read
card-checked = nagelezen op { $date }
# $age (text) how old the page is
# $date (text) the day it was read
card-checked-as-of = tekst van { $age }, nagelezen op { $date }
card-verify = Dit weten we nog niet zeker. Vraag het na.
# $date (text) the first day without it
card-ended = Dit bestaat niet meer sinds { $date }.
# $date (text) the day to ask again
card-ask-again = Nog niets gehoord op { $date }? Vraag het dan opnieuw.
