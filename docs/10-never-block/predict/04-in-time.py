# title: In time
# question: The row comes after 0.1 s, and the order waits for 0.2 s at most. Meanwhile `parse` holds the loop until 0.4 s. What does the order print?
# ask: output
# option: parsed / got the row
# tell: The row was there in time, but nobody looked. At 0.4 s the loop finds both timers due in one pass: the first sets the result, the second cancels the task before it has had its turn.
# option: parsed / gave up
# tell: At 0.4 s both timers are due. The row's comes first and sets the result; the time-out's comes next and cancels the task, which has not run yet. A held loop makes time-outs of answers that came in time.
# option: gave up / parsed
# tell: A time-out is a timer of the loop, and the loop is held. At 0.2 s nobody looks at it.
import asyncio
import time

async def order():
    try:
        async with asyncio.timeout(0.2):
            await asyncio.sleep(0.1)  # the row
        print("got the row")
    except TimeoutError:
        print("gave up")

async def parse():
    time.sleep(0.4)
    print("parsed")

async def main():
    await asyncio.gather(order(), parse())

asyncio.run(main())
