# title: One long callback
# question: A's order comes at 0.1 s, and to work it out takes 0.3 s. B's comes at 0.2 s and takes no time. When does B have its answer?
# ask: time of B has its answer
# option: 0.2
# tell: B's callback takes no time, but it has to be called, and the only thread is in A's callback until 0.4 s.
# option: 0.3
# tell: The 0.3 s of A begin at 0.1 s, when its order comes.
# option: 0.4
# tell: A's callback holds the thread from 0.1 to 0.4 s. Nobody asks the kernel meanwhile, and nobody calls B.
# option: 0.5
# tell: B's order does not begin to wait at 0.2 s *plus* 0.3: A has been at work since 0.1 s.
import asyncio
import time

def order_of_a():
    time.sleep(0.3)  # stands in for work
    print("A has its answer")

def order_of_b():
    print("B has its answer")

async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(0.1, order_of_a)
    loop.call_later(0.2, order_of_b)
    await asyncio.sleep(1)

asyncio.run(main())
