# Drawings that a family can pick for a child.

pictures-bear = دب
pictures-rabbit = أرنب
pictures-duck = بطة
pictures-fox = ثعلب
pictures-frog = ضفدع
pictures-lion = أسد
pictures-owl = بومة
pictures-panda = باندا
pictures-penguin = بطريق
pictures-elephant = فيل
pictures-turtle = سلحفاة
pictures-whale = حوت
pictures-butterfly = فراشة
pictures-giraffe = زرافة
pictures-hedgehog = قنفذ
pictures-star = نجمة
pictures-rainbow = قوس قزح
pictures-balloon = بالون
pictures-bicycle = دراجة
pictures-flower = زهرة
