# title: The same report in a thread
# question: The report still sleeps for 0.5 s, and the code of the heart has not changed. Who waits for whom now?
import asyncio
import time

async def heart():
    for beat in (1, 2, 3):
        print("beat", beat)
        await asyncio.sleep(0.1)

def report():
    print("report begins")
    time.sleep(0.5)
    print("report is done")

async def main():
    await asyncio.gather(heart(), asyncio.to_thread(report))

asyncio.run(main())
