# title: A timeout that loses
# question: The row is there at 0.1 s. What becomes of the timer that was set for 5 s?
import asyncio

async def query():
    await asyncio.sleep(0.1)
    return "row 7"

async def main():
    async with asyncio.timeout(5):
        row = await query()
    print("in time:", row)
    await asyncio.sleep(0.1)
    print("main ends")

asyncio.run(main())
