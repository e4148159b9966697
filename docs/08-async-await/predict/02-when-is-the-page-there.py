# title: When is the page there?
# question: The customer takes 0.1 s, the stock 0.3 s, the orders 0.2 s. When is the last line printed?
# ask: time of the page is there
# option: 0.3
# tell: That would be all three at once. The orders are asked for when their line runs, and that is after the `await` above it.
# option: 0.4
# tell: The stock became a task and is under way by itself. But the task has its first turn when `main` waits for the first time, at 0 s.
# option: 0.5
# tell: The stock waits by itself, from 0 s to 0.3 s, while `main` waits for the customer and then for the orders. Only the last one would be a further wait, and it is over at 0.3 s.
# option: 0.6
# tell: That is the sum. The stock was made a task first, so it waits while `main` waits for the others.
import asyncio

async def fetch(what, seconds):
    await asyncio.sleep(seconds)
    return what

async def main():
    stock = asyncio.create_task(fetch("stock", 0.3))
    await fetch("customer", 0.1)
    await fetch("orders", 0.2)
    await stock
    print("the page is there")

asyncio.run(main())
