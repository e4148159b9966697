# title: Six rows in one piece
# question: The heart should beat every 0.1 s. How long is the longest stretch in which nobody else can run?
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
    print("report is done")

async def main():
    await asyncio.gather(heart(), report())

asyncio.run(main())
