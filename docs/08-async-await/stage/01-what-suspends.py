# title: Three awaits, one that suspends
# question: order awaits three times. Before which of its numbers does the other callback get its turn?
import asyncio

async def cached():
    return "lamp"

async def read(row):
    return await row

async def order(paid, row):
    print("1", await cached())
    print("2", await read(paid))
    print("3", await read(row))

async def main():
    loop = asyncio.get_running_loop()
    paid, row = loop.create_future(), loop.create_future()
    paid.set_result("paid")
    task = asyncio.create_task(order(paid, row))
    loop.call_soon(print, "another callback")
    loop.call_later(0.1, row.set_result, "row 7")
    await task

asyncio.run(main())
