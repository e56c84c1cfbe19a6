# Drawings that a family can pick for a child.

pictures-bear = beer
pictures-rabbit = konijn
pictures-duck = eend
pictures-fox = vos
pictures-frog = kikker
pictures-lion = leeuw
pictures-owl = uil
pictures-panda = panda
pictures-penguin = pinguïn
pictures-elephant = olifant
pictures-turtle = schildpad
pictures-whale = walvis
pictures-butterfly = vlinder
pictures-giraffe = giraf
pictures-hedgehog = egel
pictures-star = ster
pictures-rainbow = regenboog
pictures-balloon = ballon
pictures-bicycle = fiets
pictures-flower = bloem
