# title: A time-out, and a thread that knows nothing of it
# question: A gives up after 0.1 s. B comes then, with a call of 0.1 s. Why does B get its row at 0.6 s?
import asyncio
import time
from concurrent.futures import ThreadPoolExecutor

pool = ThreadPoolExecutor(max_workers=1)

async def call(seconds):
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(pool, time.sleep, seconds)

async def main():
    try:
        async with asyncio.timeout(0.1):
            await call(0.5)
    except TimeoutError:
        print("A gives up")
    await call(0.1)
    print("B has its row")

asyncio.run(main())
