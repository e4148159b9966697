# title: Three customers
# question: Each customer's request computes for 0.01 s and then waits 0.05 s for its row. They come at once, and there is one thread. When is the last one answered?
# ask: time of C is answered
# option: 0.18
# tell: That is three times 0.06 s: each customer waits until the one before has been answered. But while a row is on its way, the thread is free.
# option: 0.06
# tell: Waits overlap. Computing does not: there is one thread, and B's 0.01 s begin when A's are over.
# option: 0.08
# tell: The three computations go one after another, and the three waits overlap. C's wait begins at 0.03 s.
# option: 0.15
# tell: That is three waits in a row. B asks for its row as soon as it has computed, and does not wait for A's.
import asyncio
import time

async def customer(name):
    time.sleep(0.01)           # stands for a computation
    await asyncio.sleep(0.05)  # the row is on its way
    print(name, "is answered")

async def main():
    await asyncio.gather(customer("A"), customer("B"), customer("C"))

asyncio.run(main())
