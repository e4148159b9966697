# title: Called, scheduled, awaited
# question: In which order are these lines printed?
# ask: order
# tell: `await` on a coroutine runs it here and now, in the same turn. A task has its first step in the ready queue and runs when `main` has given up its turn.
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
