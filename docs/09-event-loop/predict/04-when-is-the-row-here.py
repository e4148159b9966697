# title: When is the row here?
# question: The query takes 0.3 s, and its task is made at 0 s. When is the last line printed?
# ask: time of the row is here
# option: 0.3
# tell: The task is made at 0 s, but its first step waits in the ready queue until `main` gives up its turn, and `time.sleep` gives up nothing.
# option: 0.5
# tell: `time.sleep` holds the thread until 0.2 s. Only then can the query begin its 0.3 s; the 0.1 s of `main` pass meanwhile.
# option: 0.6
# tell: A task does not wait for somebody to await it. The query runs while `main` sleeps its 0.1 s.
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
