card-ask-ceiling = There is an income limit. We do not know the present limit for sure. Please check it with them.
card-automatic = This comes by itself. You do not have to ask for anything.
card-automatic-check = This usually comes by itself. Check that you get it.
card-partly = Sometimes this comes by itself, sometimes you have to ask for it.
card-apply = You have to ask for this yourself.
card-offer = This is a free offer.
card-varies = This is different in each municipality. Please ask.
card-channel-desk = at the desk
card-channel-phone = by phone
card-channel-online = online
card-channel-letter = by letter
card-channel-school = through the school
card-channel-doctor = through your doctor
card-channel-employer = through your employer
# $date: the last day
card-until = Do this on { $date } at the latest.
card-claim-back = { $months ->
    [one] You can ask for this up to one month back.
   *[other] You can ask for this up to { $months } months back.
}
# $court: the official Dutch name of who hears the appeal
card-appeal-within = { $days ->
    [one] Do they say no? Then you can go to this court or office within one day: { $court }.
   *[other] Do they say no? Then you can go to this court or office within { $days } days: { $court }.
}
card-appeal = Do they say no? Then you can go to this court or office: { $court }.
card-checked = read on { $date }
# $age: how old the page is
card-checked-as-of = text from { $age }, read on { $date }
card-verify = We are not sure of this yet. Please check it with them.
# $date (text) the first day without it
card-ended = This has not existed since { $date }.
# $date (text) the day to ask again
card-ask-again = Nothing heard by { $date }? Then ask again.
