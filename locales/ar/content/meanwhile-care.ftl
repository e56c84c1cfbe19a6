### What is possible while waiting.

meanwhile-rest-for-carers = هل العبء ثقيل في البيت؟ اسألوا صندوق المرض (ziekenfonds) عن الرعاية المؤقتة في البيت (oppas aan huis) وخدمة المساعدة في البيت (gezinszorg).
meanwhile-waiting-child-development = يمكن من الآن أن تفكر معكم Kind en Gezin أو مركز إرشاد التلاميذ (CLB). هل الانتظار طويل أو صعب؟ اسألوا طبيبكم أيضًا.
meanwhile-borrow-aids = هل تحتاجون إلى شيء الآن؟ كثيرًا ما يمكن استعارة وسيلة مساعدة من صندوق المرض (ziekenfonds).
