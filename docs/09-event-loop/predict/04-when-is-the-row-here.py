# title: When is the row here?
# question: The query takes 0.3 s, and its task is made at 0 s. When is the last line printed?
# ask: time of the row is here
# option: 0.3
# option: 0.4
# option: 0.5
# option: 0.6
import asyncio
import time

async def query():
    await asyncio.sleep(0.3)

async def main():
    task = asyncio.create_task(query())
    time.sleep(0.2)
    await asyncio.sleep(0.1)
    await task
    print("the row is here")

asyncio.run(main())
