# title: Two orders, one thread
# question: A asks before B, and B's row comes first. Who keeps A's place meanwhile?
def order(name):
    print(name, "asks for its row")
    row = yield name
    print(name, "has", row)

waiting = {}

def resume(coroutine, answer):
    try:
        request = coroutine.send(answer)
        waiting[request] = coroutine
    except StopIteration:
        pass

resume(order("A"), None)
resume(order("B"), None)
print("waiting:", list(waiting))
for name in ("B", "A"):
    resume(waiting.pop(name), "row " + name)
