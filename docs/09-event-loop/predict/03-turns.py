# title: Whose turn?
# question: Two tasks, three awaits. What is printed?
# ask: output
# option: A 1 / A 2 / A 3 / B 1 / B 2
# tell: `sleep(0)` yields once: A stops there and goes to the end of the queue, behind B.
# option: A 1 / B 1 / A 2 / B 2 / A 3
# tell: That is JavaScript's order. In Python an `await` suspends only if something below it yields, and in `price` nothing does.
# option: A 1 / A 2 / B 1 / B 2 / A 3
# tell: Nothing in `price` yields, so neither task stops at its first `await`. `sleep(0)` yields, and B has a whole turn before A goes on.
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
