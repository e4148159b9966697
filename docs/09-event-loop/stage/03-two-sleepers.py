# title: Two tasks that sleep
# question: One thread waits 0.2 s and 0.1 s. When does the program end?
import asyncio

async def order(name, seconds):
    print(name, "asks the database")
    await asyncio.sleep(seconds)
    print(name, "has its row")
    return name

async def main():
    rows = await asyncio.gather(order("A", 0.2), order("B", 0.1))
    print("rows in this order:", *rows)

asyncio.run(main())
