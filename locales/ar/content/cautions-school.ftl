### What can go wrong, or what nobody has to fear. Shown above the steps.

caution-school-tells-nobody = لا يجب على المدرسة أن تخبر الشرطة أو دائرة الأجانب (Dienst Vreemdelingenzaken) عن إقامتكم. لكن الذهاب إلى المدرسة لا يعطي حق الإقامة.
