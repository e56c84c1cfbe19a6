### What is possible while waiting.

meanwhile-ask-ocmw-deposit = هل الأمر بطيء أو صعب؟ اطلبوا من مركز الرعاية الاجتماعية (OCMW) أن يدفع الضمان مسبقًا.
meanwhile-landlord-may-not-refuse-ocmw = هل يرفضكم صاحب بيت لأن مركز الرعاية الاجتماعية (OCMW) يساعدكم؟ هذا ممنوع عادةً. اطلبوا نصيحة من اتحاد المستأجرين (Huurdersbond).
meanwhile-call-again-every-day = ألا يوجد مكان شاغر؟ اسألوا أين يوجد، واتصلوا من جديد كل يوم.
meanwhile-dont-stop-paying-rent = لا توقفوا دفع الإيجار هكذا، فقد تفقدون مسكنكم. اطلبوا نصيحة أولًا.
