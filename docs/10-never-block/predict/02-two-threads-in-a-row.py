# title: Two calls, two threads
# question: The pool has eight threads, and both calls take 0.2 s. When is the page shown?
# ask: time of page
# option: 0.2
# tell: There are threads for both, but the second call is handed over only when the first has its result: `await` means wait here.
# option: 0.4
# tell: A thread does not make two lines run at once. The task waits at the first `await`, and the second line has not run yet.
# option: 0
# tell: `to_thread` leaves the loop free, not the task. The task waits for the result of each call.
import asyncio
import time

def read_user():
    time.sleep(0.2)

def read_cart():
    time.sleep(0.2)

async def main():
    await asyncio.to_thread(read_user)
    await asyncio.to_thread(read_cart)
    print("page")

asyncio.run(main())
