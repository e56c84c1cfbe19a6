# Help today, without a question.

urgent-page = مساعدة اليوم
urgent-title = ما الذي تحتاجون إليه الآن؟
urgent-intro = اختاروا مربعًا واحدًا. لا نطرح أي سؤال.
urgent-night = وفي الليل؟
urgent-rights = ما الذي قد يساعد بعد ذلك؟
