# title: The lock that one forgot
# question: One thread takes the lock, the other does not. How much does half a lock protect?
from threading import Lock
lock = Lock()
counter = 0

def careful():
    global counter
    with lock:
        counter += 1

def careless():
    global counter
    counter += 1

assert counter == 2
