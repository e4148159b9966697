# title: Two waits in one coroutine
# question: The scheduler resumes whoever has slept enough. In which order are these lines printed?
# ask: order
# tell: `yield from` stays at its line until the inner coroutine has ended. So B is not even begun while A sleeps, though nothing else is to be done: two coroutines overlap only when somebody has made two of them known to the scheduler.
import heapq

def order(name, ms):
    print(name, "asks")
    yield ms
    print(name, "has its row")

def shop():
    yield from order("A", 20)
    yield from order("B", 10)
    print("both are served")

now = 0
sleeping = [(0, shop())]
while sleeping:
    now, coroutine = heapq.heappop(sleeping)
    try:
        heapq.heappush(sleeping, (now + coroutine.send(None), coroutine))
    except StopIteration:
        pass
