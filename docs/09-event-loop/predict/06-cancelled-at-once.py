# title: Cancelled at once
# question: The task is cancelled before it has had a turn. What is printed?
# ask: output
# option: cancelled
# option: mail begins / cancelled
# option: mail begins / mail ends / cancelled
# option: mail ends / cancelled
import asyncio

async def mail():
    try:
        print("mail begins")
        await asyncio.sleep(0.1)
    finally:
        print("mail ends")

async def main():
    task = asyncio.create_task(mail())
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled")

asyncio.run(main())
