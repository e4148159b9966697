# title: Three users, overlapped
# question: All three ask at 0 s. Who waits for the database at 0.1 s, and who waits for the CPU at 0.25 s?
import asyncio
import time

async def get_user(name):
    print(name, "asks the database")
    await asyncio.sleep(0.2)
    print(name, "has its row")
    time.sleep(0.1)
    print(name, "has its page")

async def main():
    await asyncio.gather(get_user("A"), get_user("B"), get_user("C"))

asyncio.run(main())
