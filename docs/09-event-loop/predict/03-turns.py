# title: Whose turn?
# question: A really suspends once, in the middle. What is printed?
# ask: output
# option: A 1 / A 2 / A 3 / B 1 / B 2
# option: A 1 / B 1 / A 2 / B 2 / A 3
# option: A 1 / A 2 / B 1 / B 2 / A 3
# option: A 1 / A 2 / B 1 / A 3 / B 2
import asyncio

async def price():
    return 20

async def a():
    print("A 1")
    await price()
    print("A 2")
    await asyncio.sleep(0)
    print("A 3")

async def b():
    print("B 1")
    await price()
    print("B 2")

async def main():
    await asyncio.gather(a(), b())

asyncio.run(main())
