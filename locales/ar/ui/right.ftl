# One right, opened.

right-caution = انتبهوا
# $name (text) the body to talk to
right-ask-first = تحدثوا أولًا مع { $name }.
right-official = الاسم الرسمي
right-why = لماذا قد يخصكم هذا؟
right-depends = يتوقف على
right-also-needed = هناك شروط أخرى
right-steps = ماذا تفعلون؟
right-bring = ماذا تأخذون معكم؟
right-place = أين؟
right-go-along = من يمكنه أن يذهب معكم؟
right-say = يمكنكم أن تقولوا
right-meanwhile = ما الممكن الآن، أثناء الانتظار؟
right-refused = هل كان الجواب لا؟
right-related = انظروا أيضًا
right-source = من أين هذه المعلومات؟
right-figures = المبالغ
right-privacy = من يسمع ما تقولونه؟
# $region (text) the official Dutch name of the region
right-local = في { $region }
right-local-name = الاسم هنا
