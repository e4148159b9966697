# title: Callbacks in order
# question: The mail is asked for first and has no delay. Why is it sent last?
import asyncio

async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(0, print, "send the mail")
    loop.call_soon(print, "pack order A")
    loop.call_soon(print, "pack order B")
    print("main waits")
    await asyncio.sleep(0.1)

asyncio.run(main())
