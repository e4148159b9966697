# title: Down with a request, up with the answer
# question: While stock() counts the lamps, where is the frame of buy?
def stock(item):
    left = len(item)
    return left

def buy(item):
    left = yield item
    print("left:", left)
    return "sold"

def run(coroutine):
    answer = None
    while True:
        try:
            request = coroutine.send(answer)
        except StopIteration as end:
            return end.value
        answer = stock(request)

print(run(buy("lamp")))
