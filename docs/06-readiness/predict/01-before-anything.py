# title: Before anything has happened
# question: A new pipe. Nothing has been written to it. Each end is asked whether it is ready, first to read and then to write. What is printed?
# ask: output
# option: ready to read: False / ready to write: False
# tell: Ready does not mean that something has happened. It means that the call would not have to wait, and a write into an empty buffer would not.
# option: ready to read: False / ready to write: True
# tell: The buffer is empty: a read would wait, a write would not. Nothing has happened, and nothing has to.
# option: ready to read: True / ready to write: True
# tell: A read would find the buffer empty, and would have to wait for bytes.
import os
import select

class Pipe:
    def __init__(self):
        self.reading, self.writing = os.pipe()

pipe = Pipe()

def is_readable():
    return select.select([pipe.reading], [], [], 0)[0] != []

def is_writable():
    return select.select([], [pipe.writing], [], 0)[1] != []

print("ready to read:", is_readable())
print("ready to write:", is_writable())
