# title: The slow screen
# question: A price for each of two screens, three times. Each screen has a queue with room for one, and the publisher waits for room. When does the fast screen show the third price?
# ask: time of fast 3
# option: 0.0
# tell: The queue of the fast screen has room each time. But `publish` puts each price into both queues, and one of them is full.
# option: 1.0
# tell: The slow screen takes its first price at once, and the second fits into its queue. For the third there is room when it has shown the first and taken the second.
# option: 2.0
# tell: The slow screen needs one second a price, and the third is *put* before it is shown: its queue holds one.
# option: 3.0
# tell: The publisher waits for room, and not until a price has been shown.
import asyncio

async def screen(name, queue, seconds):
    while True:
        price = await queue.get()
        print(name, price)
        await asyncio.sleep(seconds)

async def main():
    fast, slow = asyncio.Queue(1), asyncio.Queue(1)
    screens = [
        asyncio.create_task(screen("fast", fast, 0)),
        asyncio.create_task(screen("slow", slow, 1)),
    ]
    for price in (1, 2, 3):
        await slow.put(price)
        await fast.put(price)
    await asyncio.sleep(5)
    for task in screens:
        task.cancel()

asyncio.run(main())
