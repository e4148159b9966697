# title: A late timer
# question: The alarm is set for 0.1 s. When does it ring?
# ask: time of the alarm rings
# option: 0.1
# option: 0.3
# option: 0.4
# option: 0.5
import asyncio
import time

async def report():
    time.sleep(0.3)
    await asyncio.sleep(0)
    time.sleep(0.2)

async def main():
    asyncio.get_running_loop().call_later(0.1, print, "the alarm rings")
    await report()

asyncio.run(main())
