# Drawings that a family can pick for a child.

pictures-bear = bear
pictures-rabbit = rabbit
pictures-duck = duck
pictures-fox = fox
pictures-frog = frog
pictures-lion = lion
pictures-owl = owl
pictures-panda = panda
pictures-penguin = penguin
pictures-elephant = elephant
pictures-turtle = turtle
pictures-whale = whale
pictures-butterfly = butterfly
pictures-giraffe = giraffe
pictures-hedgehog = hedgehog
pictures-star = star
pictures-rainbow = rainbow
pictures-balloon = balloon
pictures-bicycle = bicycle
pictures-flower = flower
