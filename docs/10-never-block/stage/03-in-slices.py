# title: The same six rows in slices
# question: The report gives way after each row of 0.08 s. The second beat is due at 0.1 s. Which three rows does it wait for?
import asyncio
import time

async def heart():
    for beat in (1, 2, 3):
        print("beat", beat)
        await asyncio.sleep(0.1)

def add_up(row):
    time.sleep(0.08)  # stands for a computation: it holds the thread as long

async def report():
    for row in range(6):
        add_up(row)
        await asyncio.sleep(0)  # give way
    print("report is done")

async def main():
    await asyncio.gather(heart(), report())

asyncio.run(main())
