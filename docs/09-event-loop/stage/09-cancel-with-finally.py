# title: Cancelled, with something to finish
# question: cancel() has returned. Is the query cancelled? And when does the program end?
import asyncio

async def query():
    try:
        await asyncio.sleep(1)
        print("the row is here")
    finally:
        print("rolling back")
        await asyncio.sleep(0.3)
        print("rolled back")

async def main():
    task = asyncio.create_task(query())
    await asyncio.sleep(0.1)
    task.cancel()
    print("cancelled?", "yes" if task.cancelled() else "not yet")
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled?", "yes" if task.cancelled() else "not yet")

asyncio.run(main())
