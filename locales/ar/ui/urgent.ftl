# Help today, without a question.

urgent-page = مساعدة اليوم
urgent-title = ما الذي تحتاجون إليه الآن؟
urgent-intro = اختاروا مربعًا واحدًا. لا نطرح أي سؤال.
urgent-call = اتصلوا الآن
urgent-do = ماذا تفعلون الآن؟
urgent-night = وفي الليل؟
urgent-rights = ما الذي قد يساعد بعد ذلك؟
urgent-other = شيء آخر
