# title: The customer has left
# question: `buy` stands in its `yield from`, and somebody closes it. In which order are these lines printed?
# ask: order
# tell: `close` goes down the chain as every call does. `GeneratorExit` is raised where the innermost coroutine stands, and leaves the frames from there upwards, so the inner `finally` runs first. What stands behind the `yield from` never runs.
def ask(item):
    try:
        yield item
    finally:
        print("ask: query taken back")

def buy(item):
    try:
        yield from ask(item)
        print("buy: paid")
    finally:
        print("buy: basket emptied")

order = buy("lamp")
print("asks for", next(order))
order.close()
print("closed")
