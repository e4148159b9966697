# title: Called, scheduled, awaited
# question: In which order are these lines printed?
# ask: order
import asyncio

async def mail(order):
    print("mail", order)

async def main():
    first = mail("A")
    second = asyncio.create_task(mail("B"))
    print("both are made")
    await first
    print("A is awaited")
    await second
    print("B is awaited")

asyncio.run(main())
