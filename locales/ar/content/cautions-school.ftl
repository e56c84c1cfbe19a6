### What can go wrong, or what nobody has to fear. Shown above the steps.

caution-school-tells-nobody = المدرسة ليست ملزمة بأن تخبر الشرطة أو دائرة الأجانب (Dienst Vreemdelingenzaken) عن إقامتكم. لكن الذهاب إلى المدرسة لا يعطي حق الإقامة.
