# title: Three users, one at a time
# question: All three ask at 0 s. When does the server begin with C, and what does it do at 0.1 s?
import asyncio
import time

async def get_user(name):
    print(name, "asks the database")
    time.sleep(0.2)
    print(name, "has its row")
    time.sleep(0.1)
    print(name, "has its page")

async def main():
    await asyncio.gather(get_user("A"), get_user("B"), get_user("C"))

asyncio.run(main())
