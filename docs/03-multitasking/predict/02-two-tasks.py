# title: Two tasks, one loop
# question: In which order are these lines printed?
# ask: order
# tell: Making a task runs no line of it. Each `next` runs one task to its next `yield`; then it goes to the back of the line, behind the other. When its function ends there is no `yield` left, and it does not come back.
from collections import deque

def task(name, turns):
    for turn in range(turns):
        print(name, "has turn", turn + 1)
        yield
    print(name, "has finished")

ready = deque([task("A", 1), task("B", 2)])
print("both are made")
while ready:
    current = ready.popleft()
    try:
        next(current)
        ready.append(current)
    except StopIteration:
        pass
print("nobody is left")
