# title: An error goes in at the bottom
# question: The stock is closed. Which frames does the error pass, and where does it end?
def ask(item):
    try:
        left = yield item + "?"
    finally:
        print("  ask is left")
    return int(left)

def buy(item):
    try:
        left = yield from ask(item)
    except ConnectionError as error:
        return "sorry, " + str(error)
    return "left: " + str(left)

order = buy("lamp")
print("request:", next(order))
try:
    order.throw(ConnectionError("closed"))
except StopIteration as end:
    print("result:", end.value)
