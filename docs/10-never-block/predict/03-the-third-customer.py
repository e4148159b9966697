# title: The third customer
# question: A pool of two threads, and each customer gives up after 0.1 s. Two calls hang for 1 s, then C comes, with a call that takes no time. What happens to C?
# ask: output
# option: A gives up / B gives up / C has its row
# tell: A and B have given up; their threads have not. Both still sleep in the old library, and C's call stands in the queue of the pool.
# option: A gives up / B gives up / C gives up
# tell: Two orphans hold two threads for another 0.9 s. C's call needs no time at all, and never begins before C's time-out.
# option: C has its row / A gives up / B gives up
# tell: C is called when the other two have given up.
import asyncio
import time
from concurrent.futures import ThreadPoolExecutor

pool = ThreadPoolExecutor(max_workers=2)

async def customer(name, seconds):
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(0.1):
            await loop.run_in_executor(pool, time.sleep, seconds)
        print(name, "has its row")
    except TimeoutError:
        print(name, "gives up")

async def main():
    await asyncio.gather(customer("A", 1), customer("B", 1))
    await customer("C", 0)

asyncio.run(main())
