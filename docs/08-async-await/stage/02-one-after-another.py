# title: Three awaits in a row
# question: Nothing here computes. Why does the page take 0.3 s, and who could have run meanwhile?
import asyncio

async def fetch(what):
    await asyncio.sleep(0.1)
    print(what, "is here")
    return what

async def main():
    customer = await fetch("customer")
    orders = await fetch("orders")
    stock = await fetch("stock")
    print("page:", customer, orders, stock)

asyncio.run(main())
