# title: The race, with a lock
# question: Both orders come at 0 s, and neither is refused then. When is B told that it is too late?
import asyncio

stock = 1

async def order(name, lock):
    global stock
    print(name, "comes to the shelf")
    async with lock:
        if stock > 0:
            await asyncio.sleep(0.1)  # ask the bank
            stock -= 1
            print(name, "buys it, stock is", stock)
        else:
            print(name, "is too late")

async def main():
    lock = asyncio.Lock()
    await asyncio.gather(order("A", lock), order("B", lock))

asyncio.run(main())
