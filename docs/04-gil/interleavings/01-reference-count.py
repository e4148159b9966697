# title: A bare reference count
# question: A and B have a reference each. A makes one more while B drops its own, so two are left. What can the count say?
count = 2

def a_makes_one():
    global count
    count += 1

def b_drops_one():
    global count
    count -= 1

assert count == 2
