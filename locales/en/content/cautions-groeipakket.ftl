### What can go wrong, said before the steps.

caution-supplement-reclaimed = Later the paying service (uitbetaler) checks your real income. Was it too high? Then you sometimes have to pay money back.
caution-shared-child = With shared care (co-ouderschap) both parents have rights. You choose one account together. Each parent gets at most half of the social supplement (sociale toeslag).
caution-outside-flanders = You do not live in Flanders. Then this does not always come by itself. Ask this paying service (uitbetaler) for it yourself.
caution-paid-after-birth = Do you have no right to stay yourself? Then this is only possible after the birth, if your baby may stay in Belgium. Ask for free advice first.
