# title: A task that nobody holds
# question: The loop ran this task a moment ago, and it has not ended. Where is it after the collection?
import asyncio
import gc

async def send_mail():
    answer = asyncio.get_running_loop().create_future()
    print("mail: waits for an answer")
    await answer
    print("mail: sent")

async def main():
    asyncio.create_task(send_mail())
    await asyncio.sleep(0.1)
    print("tasks:", len(asyncio.all_tasks()))
    gc.collect()
    print("tasks:", len(asyncio.all_tasks()))

asyncio.run(main())
