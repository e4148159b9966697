# title: A callback that adds a callback
# question: Order A asks for its gift before order B has been touched. Which of the two is packed next?
import asyncio

def pack(order):
    print("pack", order)
    if order == "A":
        loop = asyncio.get_running_loop()
        loop.call_soon(pack, "the gift for A")
        print("the gift is asked for")

async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(pack, "A")
    loop.call_soon(pack, "B")
    await asyncio.sleep(0.1)

asyncio.run(main())
