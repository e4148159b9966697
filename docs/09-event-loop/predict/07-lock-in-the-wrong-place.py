# title: A lock in the wrong place
# question: One lamp, two orders, one lock. What is printed?
# ask: output
# option: A buys, stock 0 / B is too late
# tell: Both have looked at the stock before either had the lock. A lock protects what stands inside of it, and the check stands outside.
# option: A buys, stock 0 / B buys, stock -1
# tell: The lock lets in one after the other, but each has made its check before, when the stock was 1.
# option: A buys, stock 0 / B buys, stock 0
# tell: `stock -= 1` reads the stock when it runs, and no `await` is in it. B reads what A has left there.
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
