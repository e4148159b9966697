# title: A pool that queues
# question: Five customers, five calls of 0.2 s, and a pool of two threads. Nothing blocks the loop. Why does the fifth wait 0.6 s?
import asyncio
import time
from concurrent.futures import ThreadPoolExecutor

pool = ThreadPoolExecutor(max_workers=2)

def old_library(name):
    time.sleep(0.2)
    return f"row of {name}"

async def customer(name):
    loop = asyncio.get_running_loop()
    row = await loop.run_in_executor(pool, old_library, name)
    print(row)

async def main():
    await asyncio.gather(*(customer(name) for name in "ABCDE"))

asyncio.run(main())
