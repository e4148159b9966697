# title: Callbacks and timers
# question: In which order are these lines printed?
# ask: order
# tell: What a callback adds waits for the next pass. When that pass looks for due timers, `label` stands in the ready queue already, and the timer goes behind it.
import asyncio

def pack():
    print("pack")
    loop = asyncio.get_running_loop()
    loop.call_later(0, print, "mail")
    loop.call_soon(print, "label")

async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(pack)
    loop.call_soon(print, "invoice")
    print("main")
    await asyncio.sleep(0.1)

asyncio.run(main())
