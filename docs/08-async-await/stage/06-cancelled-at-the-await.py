# title: Cancelled at the await
# question: The order is cancelled while the bank is on the line. Which lines are never reached, and in which order do the two finally blocks run?
import asyncio

async def pay():
    try:
        print("calling the bank")
        await asyncio.sleep(1)
        print("paid")
    finally:
        print("hang up")

async def order():
    try:
        await pay()
        print("packed")
        return "sent"
    finally:
        print("lamp back on the shelf")

async def main():
    task = asyncio.create_task(order())
    await asyncio.sleep(0.1)
    task.cancel()
    await asyncio.wait([task])
    print("cancelled:", task.cancelled())

asyncio.run(main())
