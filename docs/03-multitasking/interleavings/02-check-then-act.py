# title: Check, then act
# question: There are 100 on the account, and each thread looks before it takes 80. Can the balance end below 0?
balance = 100
paid = 0

def withdraw():
    global balance, paid
    if balance >= 80:
        balance = balance - 80
        paid += 80

def pay():
    global balance, paid
    if balance >= 80:
        balance = balance - 80
        paid += 80

assert balance >= 0
assert balance + paid == 100
