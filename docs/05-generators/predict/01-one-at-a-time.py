# title: One order at a time
# question: In which order are these lines printed?
# ask: order
# tell: Making the pipeline runs no line of it. Each `next` of the loop goes up the pipeline for one order, and the same order comes all the way down before the next is read.
def orders():
    for number in (1001, 1002):
        print("read", number)
        yield number

def packed(numbers):
    for number in numbers:
        print("pack", number)
        yield number

pipeline = packed(orders())
print("the pipeline is there")
for number in pipeline:
    print("send", number)
