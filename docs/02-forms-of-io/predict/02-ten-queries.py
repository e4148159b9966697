# title: Ten queries, four connections
# question: Ten requests come at once, each with a query of 0.1 s. The pool has four connections. When is the last one done?
# ask: time of the last row is here
# option: 0.1
# tell: They would overlap completely if each had a connection. Four have one; six wait for a release.
# option: 0.2
# tell: After the first four come four more, and two are still in line.
# option: 0.3
# tell: Four, four and two: each batch takes 0.1 s, and each waiter gets the connection in the moment when it is released.
# option: 1.0
# tell: That is one connection. Here four queries run at a time.
import asyncio

async def request(pool):
    async with pool:
        await asyncio.sleep(0.1)

async def main():
    pool = asyncio.Semaphore(4)
    await asyncio.gather(*[request(pool) for _ in range(10)])
    print("the last row is here")

asyncio.run(main())
