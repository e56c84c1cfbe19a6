### What can go wrong. Shown above the steps; `ask` in the content names whom to talk to first.

caution-residence-risk = Support from the public centre for social welfare (OCMW) can sometimes affect your right to stay. So ask a legal adviser first. You can still ask for the support after that.
caution-reregister-after-move = Have you moved? Register in time with the housing company (woonmaatschappij) of your new municipality. Otherwise the allowance may stop.
caution-ocmw-keeps-secret = The public centre for social welfare (OCMW) has to keep your details secret. You do not need to be afraid that it will call the police.
