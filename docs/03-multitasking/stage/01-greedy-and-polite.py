# title: A greedy task and a polite one
# question: Both compute for 0.4 s in all, and the probe asks every 0.1 s. After which answer does the probe notice the greedy one?
import asyncio
import time

async def probe():
    for answer in range(1, 9):
        print("answer", answer)
        await asyncio.sleep(0.1)

async def polite():
    for photo in range(4):
        time.sleep(0.1)  # a small photo
        await asyncio.sleep(0)
    print("polite is done")

async def greedy():
    time.sleep(0.4)  # the same work, and no await
    print("greedy is done")

async def main():
    asking = asyncio.create_task(probe())
    await polite()
    await greedy()
    await asking

asyncio.run(main())
