# title: A timeout that wins
# question: The time-out is 0.2 s. Why does the apology come at 0.5 s?
import asyncio

async def query():
    try:
        await asyncio.sleep(1)
        print("the row is here")
    finally:
        print("closing the connection")
        await asyncio.sleep(0.3)

async def main():
    try:
        async with asyncio.timeout(0.2):
            await query()
    except TimeoutError:
        print("sorry, the database is slow")

asyncio.run(main())
