# title: A lost update
# question: Two customers each count themselves. Can the counter end at 1?
counter = 0

def first():
    global counter
    counter += 1

def second():
    global counter
    seen = counter
    counter = seen + 1

assert counter == 2
