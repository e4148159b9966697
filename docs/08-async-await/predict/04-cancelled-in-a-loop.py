# title: Cancelled in a loop
# question: The worker is cancelled at 0.15 s, during its second order. What is printed?
# ask: output
# option: order 1 packed / cancelled
# tell: `CancelledError` is a `BaseException`, and this worker catches those. It prints its line and goes on with the next order.
# option: order 1 packed / order 2 failed / cancelled
# tell: The worker catches the exception, and with that the request is gone. Nobody asks a second time, so the loop goes on.
# option: order 1 packed / order 2 failed / order 3 packed / went on
# tell: The exception arrived at the `await` of order 2, and was caught there. For the worker that is one more failed order.
# option: order 1 packed / order 2 packed / order 3 packed / went on
# tell: The `await` of order 2 does not end well: the exception is raised there, at 0.15 s.
import asyncio

async def worker():
    for number in (1, 2, 3):
        try:
            await asyncio.sleep(0.1)
            print("order", number, "packed")
        except BaseException:
            print("order", number, "failed")

async def main():
    task = asyncio.create_task(worker())
    await asyncio.sleep(0.15)
    task.cancel()
    await asyncio.wait([task])
    print("cancelled" if task.cancelled() else "went on")

asyncio.run(main())
