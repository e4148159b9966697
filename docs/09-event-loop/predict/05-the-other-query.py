# title: The other query
# question: One of two queries fails, and main ends with that. What is printed?
# ask: output
# option: page given up
# option: page given up / orders: rows
# option: page given up / orders: stopped
# option: orders: stopped / page given up
import asyncio

async def orders():
    try:
        await asyncio.sleep(0.2)
        print("orders: rows")
    except asyncio.CancelledError:
        print("orders: stopped")
        raise

async def prices():
    await asyncio.sleep(0.1)
    raise ValueError

async def main():
    try:
        await asyncio.gather(orders(), prices())
    except ValueError:
        print("page given up")

asyncio.run(main())
