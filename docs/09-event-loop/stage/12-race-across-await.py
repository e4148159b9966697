# title: A race across an await
# question: One thread, one lamp, and every order checks the stock. How can both get it?
import asyncio

stock = 1

async def order(name):
    global stock
    if stock > 0:
        print(name, "sees a lamp")
        await asyncio.sleep(0.1)  # ask the bank
        stock -= 1
        print(name, "buys it, stock is", stock)
    else:
        print(name, "is too late")

async def main():
    await asyncio.gather(order("A"), order("B"))

asyncio.run(main())
