# All answers, to look over and change.

answers-page = إجاباتكم
answers-title = هذه هي إجاباتكم
answers-intro = هل هناك شيء غير صحيح؟ يمكنكم تغييره.
answers-none = لم تجيبوا عن أي سؤال بعد.
answers-change = تغيير
answers-open = بلا إجابة
answers-more = ما زالت هناك أسئلة
answers-go-on = متابعة الأسئلة
answers-overview = عرض ما وجدناه
