# title: Leaving early
# question: The loop breaks after one order. When is the file closed?
def orders():
    print("  file opened")
    try:
        yield "1001;paid"
        yield "1002;open"
    finally:
        print("  file closed")

source = orders()
for order in source:
    print("read", order)
    break
print("the loop is over")
source.close()
print("close() has returned")
