# title: The other query
# question: One of two queries fails, and `main` ends with that. What is printed?
# ask: output
# option: page given up
# tell: When `main` returns, `asyncio.run` cancels what is left and waits until it has ended. Then `finally` runs.
# option: page given up / orders: rows / orders: closed
# tell: Nobody waits for these rows. `main` returns at 0.1 s, and `asyncio.run` cancels the task that is left.
# option: page given up / orders: closed
# tell: `gather` hands its error on and leaves the other task alone. It is `asyncio.run` that cancels it, when `main` has returned.
# option: orders: closed / page given up
# tell: A `TaskGroup` would cancel the other query before it ends. `gather` hands its error on at once and cancels nobody.
import asyncio

async def orders():
    try:
        await asyncio.sleep(0.2)
        print("orders: rows")
    finally:
        print("orders: closed")

async def prices():
    await asyncio.sleep(0.1)
    raise ValueError

async def main():
    try:
        await asyncio.gather(orders(), prices())
    except ValueError:
        print("page given up")

asyncio.run(main())
