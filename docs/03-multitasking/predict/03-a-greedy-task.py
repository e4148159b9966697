# title: Are you there?
# question: The probe asks every 0.1 s. `shrink` computes for 0.35 s. When is the third answer printed?
# ask: time of third answer
# option: 0.2
# tell: That is when the third answer would be due if nobody else were there. From 0 to 0.35 s `shrink` has the thread, and no timer takes it away.
# option: 0.35
# tell: At 0.35 s the thread is free again, and that is when the *second* answer comes, 0.25 s late.
# option: 0.45
# tell: The second answer is due at 0.1 s and comes at 0.35 s, when `shrink` gives the thread back. Only then does the probe begin its next 0.1 s.
# option: 0.55
# tell: While the probe waits for its turn its timer does not stand still: it has been due since 0.1 s, and the probe goes on as soon as the thread is free.
import asyncio
import time

async def probe():
    for answer in ("first", "second", "third"):
        print(answer, "answer")
        await asyncio.sleep(0.1)

async def shrink(photo):
    time.sleep(0.35)  # stands for a computation
    print(photo, "is small")

async def main():
    await asyncio.gather(probe(), shrink("lamp"))

asyncio.run(main())
