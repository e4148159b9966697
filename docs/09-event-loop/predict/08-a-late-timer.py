# title: A late timer
# question: The alarm is set for 0.1 s. When does it ring?
# ask: time of ring
# option: 0.1
# tell: A timer interrupts nobody. At 0.1 s `read_sales` holds the thread, and nobody looks at the clock.
# option: 0.3
# tell: When the loop looks at its timers, at 0.3 s, `write_report` stands in the ready queue already. The timer goes behind it.
# option: 0.4
# tell: A timer's clock does not stop while the thread is held. This one is due at 0.1 s, whoever runs then.
# option: 0.5
# tell: Due at 0.1 s, found at 0.3 s, and then behind `write_report` in the ready queue.
import asyncio
import time

def read_sales():
    time.sleep(0.3)
    loop = asyncio.get_running_loop()
    loop.call_soon(write_report)

def write_report():
    time.sleep(0.2)

async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(0.1, print, "ring")
    loop.call_soon(read_sales)
    await asyncio.sleep(1)

asyncio.run(main())
