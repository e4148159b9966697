# title: An await that does not wait
# question: Both orders await three times each. Why do they not take turns?
import asyncio

async def cached_price():
    return 20

async def order(name):
    for line in (1, 2, 3):
        await cached_price()
        print(name, line)

async def main():
    await asyncio.gather(order("A"), order("B"))

asyncio.run(main())
