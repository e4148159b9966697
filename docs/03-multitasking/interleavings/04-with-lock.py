# title: Fixed with a lock
# question: Both threads take the same lock. Is there any schedule left that loses an update?
from threading import Lock
lock = Lock()
counter = 0

def first():
    global counter
    with lock:
        counter += 1

def second():
    global counter
    with lock:
        counter += 1

assert counter == 2
