# title: Three threads
# question: With a third thread there are many more schedules. What is the least that the counter can end at, and in how many of them?
counter = 0

def first():
    global counter
    counter += 1

def second():
    global counter
    counter += 1

def third():
    global counter
    counter += 1

assert counter == 3
