# title: One of a gather fails
# question: The page is given up at 0.1 s. What happens to the query that is still on its way?
import asyncio

async def query(table, seconds):
    await asyncio.sleep(seconds)
    if table == "prices":
        raise ValueError("no such table: prices")
    print(table, "has its rows")

async def main():
    try:
        await asyncio.gather(query("orders", 0.2), query("prices", 0.1))
    except ValueError as error:
        print("page given up:", error)
    await asyncio.sleep(0.2)
    print("main ends")

asyncio.run(main())
