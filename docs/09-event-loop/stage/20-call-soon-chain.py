# title: A chain of call_soon
# question: Each callback adds the next one before it ends. When does the mail get its turn?
import asyncio

def pack(number):
    print("pack", number)
    if number < 5:
        asyncio.get_running_loop().call_soon(pack, number + 1)

async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(0, print, "send the mail")
    loop.call_soon(pack, 1)
    await asyncio.sleep(0.1)

asyncio.run(main())
