# title: Two connections, four requests
# question: C waits in line before D, but no longer than 0.15 s. Who gets the first connection that comes back?
import asyncio

async def request(name, pool, patience):
    try:
        async with asyncio.timeout(patience):
            await pool.acquire()
    except TimeoutError:
        print(name, "gives up")
        return
    await asyncio.sleep(0.2)
    pool.release()
    print(name, "has its row")

async def main():
    pool = asyncio.Semaphore(2)
    await asyncio.gather(
        request("A", pool, 1),
        request("B", pool, 1),
        request("C", pool, 0.15),
        request("D", pool, 1),
    )

asyncio.run(main())
