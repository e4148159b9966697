# title: A coroutine, driven by hand
# question: Nothing here is asyncio. Which line makes the coroutine stop, and who gets what it asks for?
class Row:
    def __await__(self):
        answer = yield "row 7, please"
        return answer

async def fetch():
    row = await Row()
    return row.strip()

async def order():
    row = await fetch()
    print("  order has", row)

coroutine = order()
print("it asks:", coroutine.send(None))
try:
    coroutine.send(" lamp ")
except StopIteration:
    print("order is done")
