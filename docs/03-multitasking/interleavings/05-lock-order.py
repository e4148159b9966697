# title: Two locks, two orders
# question: Each thread needs both accounts. Each takes first the one that it takes from. Where can they stop for ever?
from threading import Lock
north_lock = Lock()
south_lock = Lock()
north = 100
south = 100

def southward():
    global north, south
    with north_lock:
        with south_lock:
            north -= 30
            south += 30

def northward():
    global north, south
    with south_lock:
        with north_lock:
            south -= 10
            north += 10

assert north + south == 200
