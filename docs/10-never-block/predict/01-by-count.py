# title: Slices by count
# question: The bell is set for 0.1 s, and the export gives way after every second row. When does the bell ring?
# ask: time of ring
# option: 0.1
# tell: A timer interrupts nobody. At 0.1 s the export is in the middle of its first slice.
# option: 0.2
# tell: The first slice has two rows. It ends behind the second, and that one takes 0.4 s.
# option: 0.5
# tell: At 0.5 s the loop finds the bell. But `sleep(0)` has put the export into the ready queue already, and the bell goes behind it.
# option: 0.7
# tell: A slice is two rows, whatever they take. The first ends at 0.5 s; then the export is first in the queue again, and the bell waits for a second slice.
import asyncio
import time

def write(row):
    time.sleep(0.4 if row == "all of Paris" else 0.1)

async def export():
    for number, row in enumerate(["Ada", "all of Paris", "Ben", "Cem"], start=1):
        write(row)
        if number % 2 == 0:
            await asyncio.sleep(0)

async def main():
    asyncio.get_running_loop().call_later(0.1, print, "ring")
    await export()

asyncio.run(main())
