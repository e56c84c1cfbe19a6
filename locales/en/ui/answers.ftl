# All answers, to look over and change.

answers-page = Your answers
answers-title = These are your answers
answers-intro = Is something not right? Feel free to change it.
answers-none = You have not given an answer yet.
answers-aside = does not count now
answers-change = Change
answers-go-on = Go on with the questions
answers-overview = See what we found
