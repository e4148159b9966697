# title: A forgotten await
# question: Two calls of the same function, one of them awaited. Which mail is sent, and what becomes of the other?
import asyncio

async def mail(order):
    print("mail for", order)
    await asyncio.sleep(0.1)
    print("sent for", order)

async def main():
    await mail("A")
    mail("B")
    print("main ends")

asyncio.run(main())
