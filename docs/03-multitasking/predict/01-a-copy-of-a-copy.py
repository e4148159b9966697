# title: A copy of a copy
# question: This is what happens to an order on its way to a worker process and back. What is printed?
# ask: output
# option: 40 40 True
# tell: The worker works on what came out of its pipe. The bytes that went in were made of your order, and are not your order.
# option: 50 40 False
# tell: `discount` changes the order that it is given, which is the worker's. What comes back is made of bytes once more: a third object.
# option: 50 40 True
# tell: The way back is like the way there: `loads` makes a new object of the answer, though it says the same as the worker's.
# option: 50 50 False
# tell: In the worker, `discount` changes its argument in place, as it would here, and `order` and what it returns are one object there.
import pickle

def discount(order):
    order["price"] -= 10
    return order

mine = {"id": 1001, "price": 50}
sent = pickle.dumps(mine)
in_the_worker = pickle.loads(sent)
answer = pickle.dumps(discount(in_the_worker))
received = pickle.loads(answer)

print(mine["price"], received["price"], received is in_the_worker)
