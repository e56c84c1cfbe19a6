### Rights around a birth, also when a baby died.

right-groeipakket-doodgeboren-kind = Support if your baby was stillborn
    .phrase = Ask for it when you are ready.
    .what = Also when your baby is stillborn, you can get the start amount (startbedrag). The pregnancy then lasted at least six months. The law counts differently from the doctor, so please check. There is no hurry.
    .desk = Our baby was stillborn. I would like to apply for the start amount.

right-kind-en-gezin-dienstverlening = Free care and advice for your baby and toddler
    .phrase = Call or make a free appointment.
    .what = Kind en Gezin looks at how your child is growing and gives vaccines. You can go there when you are pregnant too, with or without papers.
    .desk = I would like to make an appointment with Kind en Gezin.

right-kraamzorg = Help at home after the birth
    .phrase = It is best to ask before the birth.
    .what = Someone comes to your home to help with your baby and the housework. The price often depends on your income.
    .desk = I would like to apply for help at home after the birth.

right-geboortevoordelen-ziekenfonds-gemeente = Money or a gift at the birth
    .phrase = Ask your health insurance fund (ziekenfonds) and your municipality.
    .what = Many health insurance funds (ziekenfondsen) and some municipalities give money or a parcel. It is different everywhere.
    .desk = I would like to ask if there is a birth gift for my baby.

right-moederschapsrust-werknemer = Rest and money around the birth
    .phrase = Give a certificate (attest) to your employer and your health insurance fund (ziekenfonds).
    .what = Around the birth you stop working for a while. Your health insurance fund (ziekenfonds) then pays a benefit, also if you are unemployed or ill.
    .desk = I would like to apply for maternity benefit.

right-moederschapshulp-zelfstandige = Rest and help if you are self-employed and give birth
    .phrase = Tell your health insurance fund (ziekenfonds).
    .what = Around the birth you can rest with a benefit. There are also service vouchers (dienstencheques) for help at home.
    .desk = I am self-employed and would like to apply for maternity help.

right-geboorteverlof = Leave for the father or co-parent
    .phrase = Ask your employer and your health insurance fund (ziekenfonds).
    .what = At a birth you can stay at home for twenty days. Your employer pays three days, your health insurance fund (ziekenfonds) part of the rest. For civil servants and self-employed people there are other rules.
    .desk = I would like to apply for birth leave.
