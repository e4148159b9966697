# title: Told once, or told again?
# question: Two bytes are in the pipe. The kernel is asked three times, and one byte is read after each yes. What are the three answers?
# ask: output
# option: True / False / False
# tell: That is a kernel that reports *news*. `select` reports how things are, and after the first read one byte is still there.
# option: True / True / False
# tell: `select` looks at the buffer each time. Two bytes, one byte, none.
# option: True / True / True
# tell: After two reads the buffer is empty, and the third question finds nothing.
import os
import select

class Pipe:
    def __init__(self):
        self.reading, self.writing = os.pipe()

pipe = Pipe()

def is_readable():
    return select.select([pipe.reading], [], [], 0)[0] != []

os.write(pipe.writing, b"AB")
for _ in range(3):
    ready = is_readable()
    print(ready)
    if ready:
        os.read(pipe.reading, 1)
