# title: Carried over, line by line
# question: In JavaScript these four lines take 0.3 s: both calls first, then both awaits. When is the page there in Python?
# ask: time of the page is there
# option: 0.3
# tell: That is JavaScript's answer: there the two calls start the work. Here they make two coroutine objects, and nothing is under way until the first `await`.
# option: 0.4
# tell: The prices are asked for at 0.3 s, when the stock is there: a call starts nothing, and an `await` waits. Two tasks would overlap.
# option: 0.1
# tell: That is how long the prices take. But `main` waits for the stock first, and that takes 0.3 s.
import asyncio

async def fetch(what, seconds):
    await asyncio.sleep(seconds)
    return what

async def main():
    stock = fetch("stock", 0.3)
    prices = fetch("prices", 0.1)
    await stock
    await prices
    print("the page is there")

asyncio.run(main())
