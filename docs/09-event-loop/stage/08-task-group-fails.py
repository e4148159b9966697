# title: One of a TaskGroup fails
# question: The same two queries in a TaskGroup. Which line of the gather program is missing now?
import asyncio

async def query(table, seconds):
    await asyncio.sleep(seconds)
    if table == "prices":
        raise ValueError("no such table: prices")
    print(table, "has its rows")

async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(query("orders", 0.2))
            group.create_task(query("prices", 0.1))
    except* ValueError as errors:
        print("page given up:", errors.exceptions[0])
    await asyncio.sleep(0.2)
    print("main ends")

asyncio.run(main())
