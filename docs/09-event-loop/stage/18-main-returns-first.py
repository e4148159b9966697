# title: main returns first
# question: Nobody awaits the mail, and main is over at once. Does the mail start? Is it sent?
import asyncio

async def send_mail():
    try:
        print("mail: connecting")
        await asyncio.sleep(0.1)
        print("mail: sent")
    finally:
        print("mail: connection closed")

async def main():
    task = asyncio.create_task(send_mail())
    print("order saved")

asyncio.run(main())
