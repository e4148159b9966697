# title: Callbacks and timers
# question: In which order are these lines printed?
# ask: order
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
