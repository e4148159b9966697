# title: Three users, one thread
# question: Now the wait for the database is written so that others can go on meanwhile. The work is as before. When has C its page?
# ask: time of C has its page
# option: 0.3
# tell: The waits overlap, the work does not: there is one thread, and it makes A's page and B's before C's.
# option: 0.5
# tell: All three waits end at 0.2 s. Then the one thread makes three pages, 0.1 s each.
# option: 0.9
# tell: That was the server that stands still while it waits. Here B and C ask the database at 0 s too.
import asyncio
import time

async def get_user(name):
    await asyncio.sleep(0.2)
    print(name, "has its row")
    time.sleep(0.1)
    print(name, "has its page")

async def main():
    await asyncio.gather(get_user("A"), get_user("B"), get_user("C"))

asyncio.run(main())
