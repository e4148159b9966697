# title: A blocked loop
# question: The heart should beat every 0.1 s. When do its second and its third beat come?
import asyncio
import time

async def heart():
    for beat in (1, 2, 3):
        print("beat", beat)
        await asyncio.sleep(0.1)

async def report():
    print("report begins")
    time.sleep(0.5)
    print("report is done")

async def main():
    await asyncio.gather(heart(), report())

asyncio.run(main())
