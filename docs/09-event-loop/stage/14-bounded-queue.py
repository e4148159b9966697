# title: A queue with room for two
# question: The website never sleeps. Who sets its pace, and from which order on?
import asyncio

async def website(orders):
    for number in (1, 2, 3, 4, 5):
        await orders.put(number)
        print("order", number, "taken")

async def warehouse(orders):
    for _ in range(5):
        number = await orders.get()
        await asyncio.sleep(0.1)
        print("    packed", number)

async def main():
    orders = asyncio.Queue(maxsize=2)
    await asyncio.gather(website(orders), warehouse(orders))

asyncio.run(main())
