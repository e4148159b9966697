# title: When is it freed?
# question: A name and a list refer to one order. In which order are these lines printed?
# ask: order
# tell: `del cart` deletes a name, not an object. The count goes from 2 to 1, and the list still refers to the order. Only `clear` takes the last reference away, and CPython frees the object at that very moment, before the next line runs.
class Order:
    def __del__(self):
        print("the order is freed")

cart = Order()
history = [cart]
del cart
print("the name is gone")
history.clear()
print("the list is empty")
