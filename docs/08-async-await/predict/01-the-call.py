# title: The call and the await
# question: In which order are these lines printed?
# ask: order
# tell: The call `price()` makes a coroutine object and runs no line of it. The `await` runs it, on top of the frame of `order`, and then `order` goes on.
async def price():
    print("the price is looked up")
    return 20

async def order():
    bill = price()
    print("the order is opened")
    print("to pay:", await bill)

coroutine = order()
print("the call has returned")
try:
    coroutine.send(None)
except StopIteration:
    print("the order is done")
