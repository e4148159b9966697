# title: The same three, gathered
# question: How many tasks are there now, and how many of them wait at 0.05 s?
import asyncio

async def fetch(what):
    await asyncio.sleep(0.1)
    print(what, "is here")
    return what

async def main():
    parts = await asyncio.gather(fetch("customer"), fetch("orders"), fetch("stock"))
    print("page:", *parts)

asyncio.run(main())
