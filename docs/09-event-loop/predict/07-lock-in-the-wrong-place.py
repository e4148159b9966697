# title: A lock in the wrong place
# question: One lamp, two orders, one lock. What is printed?
# ask: output
# option: A buys, stock 0 / B is too late
# option: A buys, stock 0 / B buys, stock -1
# option: B buys, stock 0 / A is too late
# option: A buys, stock -1 / B buys, stock -1
import asyncio

stock = 1

async def order(name, lock):
    global stock
    if stock == 0:
        print(name, "is too late")
        return
    async with lock:
        await asyncio.sleep(0.1)  # ask the bank
        stock -= 1
        print(f"{name} buys, stock {stock}")

async def main():
    lock = asyncio.Lock()
    await asyncio.gather(order("A", lock), order("B", lock))

asyncio.run(main())
