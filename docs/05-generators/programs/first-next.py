# title: Nothing runs before next()
# question: Which line is printed first: one of the picker's, or the one below the call?
def picker():
    print("  walks to shelf A")
    item = "book"
    yield item
    print("  walks to shelf B")
    item = "lamp"
    yield item
    print("  walks home")

walk = picker()
print("the call has returned")
print("got", next(walk))
print("got", next(walk))
print("got", next(walk, "nothing more"))
