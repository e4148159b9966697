# title: A generator inside a generator
# question: Who receives the amounts, and who receives the sums?
def day(amounts):
    total = 0
    for amount in amounts:
        yield amount
        total = total + amount
    return total

def week():
    monday = yield from day([5, 7])
    tuesday = yield from day([20])
    return monday + tuesday

sales = week()
while True:
    try:
        print("sale", next(sales))
    except StopIteration as end:
        print("the week:", end.value)
        break
