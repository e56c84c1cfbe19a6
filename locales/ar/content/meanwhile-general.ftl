### What is possible while waiting.

meanwhile-doctor-payment = قولوا للطبيب إن مالكم قليل. اسألوا هل يمكنكم الدفع لاحقًا أو على أجزاء.
meanwhile-ocmw-doctor-bill = ألا تستطيعون دفع فاتورة الطبيب؟ يمكن لمركز الرعاية الاجتماعية (OCMW) أن يساعد أحيانًا.
meanwhile-ask-childcare-desk = أما زلتم تبحثون عن مكان؟ اطلبوا المساعدة من المكتب المحلي للحضانة (Lokaal Loket Kinderopvang) في بلديتكم.
meanwhile-school-payment-plan = اسألوا المدرسة هل يمكنكم دفع الفاتورة على أجزاء صغيرة.
meanwhile-energy-payment-plan = اطلبوا من شركة الطاقة خطة تقسيط للفاتورة (afbetaalplan).
meanwhile-ocmw-energy-help = يمكن لمركز الرعاية الاجتماعية (OCMW) أن يساعد إذا لم تستطيعوا دفع ثمن الطاقة.
meanwhile-small-delivery = قد تُحسب أيضًا كمية صغيرة من محطة الوقود. احتفظوا بالوصل.
meanwhile-ocmw-rent-help = هل الإيجار مرتفع جدًا؟ يمكن لمركز الرعاية الاجتماعية (OCMW) أن يساعد أحيانًا.
meanwhile-ocmw-advance = ألا تستطيعون الانتظار؟ اطلبوا سلفة (voorschot) من مركز الرعاية الاجتماعية (OCMW).
meanwhile-food-help = أليس لديكم مال للطعام؟ اطلبوا المساعدة الغذائية من مركز الرعاية الاجتماعية (OCMW).
meanwhile-danger-goes-to-hospital = هل المرض شديد؟ اذهبوا فورًا إلى المستشفى أو اتصلوا برقم الطوارئ.
meanwhile-ask-legal-advice = يعطيكم محامٍ نصيحة أولى مجانية.
meanwhile-ask-tenants-union = يمكن لاتحاد المستأجرين (Huurdersbond) أن يراجع عقدكم ورسائلكم.
meanwhile-talk-to-landlord = أخبروا صاحب البيت أنكم تبحثون عن مساعدة. ادفعوا من الآن ما تستطيعون دفعه.
