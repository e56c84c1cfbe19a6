# The doors: help now, or a life event or wish.

start-page = Start
start-title = What can we help you with?
start-intro = Choose what fits you. You then see which help your family probably has a right to.
start-urgent = I need help today
start-urgent-hint = Right now, without questions
start-private = Nobody else sees what you answer. You do not give a name.
start-keep = Remember my answers until I close this tab
start-keep-hint = They are only on this device. Are you using someone else's device? Then turn this off.
start-keep-impossible = This device cannot remember anything. Keep the page open until you are done.
start-resume = Go on where you left off
# $count: answers given so far
start-resume-hint = { $count ->
    [one] You have given one answer so far.
   *[other] You have given { $count } answers so far.
}
start-wipe = Erase everything and start again
start-wipe-sure = All your answers will go. Are you sure?
start-wipe-yes = Yes, erase everything
start-wipe-no = No, I'll keep them
start-not-reviewed = This translation has not yet been checked by a native speaker.
