# title: Three users, one server
# question: Three users ask at 0 s. For each one the server waits 0.2 s for the database and then works 0.1 s. When has C its page?
# ask: time of C has its page
# option: 0.3
# tell: So it would be if each user had a server of their own. This one begins with B when A has its page.
# option: 0.5
# tell: So it would be if the three waits passed at the same time and only the work stood in line. `time.sleep` waits where it stands, and the next line of the program comes after it.
# option: 0.9
# tell: Three times 0.3 s. While the server waits for A's row it does nothing, and B and C wait for a server that does nothing.
import asyncio
import time

def get_user(name):
    time.sleep(0.2)
    print(name, "has its row")
    time.sleep(0.1)
    print(name, "has its page")

async def main():
    for name in ("A", "B", "C"):
        get_user(name)

asyncio.run(main())
