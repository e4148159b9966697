# title: Values go in
# question: send(3) puts 3 into one yield and returns the value of another. Which is which?
def stock(level):
    while True:
        sold = yield level
        level = level - sold

shelf = stock(10)
print("in stock:", next(shelf))
print("sold 3, left:", shelf.send(3))
print("sold 4, left:", shelf.send(4))
shelf.close()
