# title: Is she allowed?
# question: Eve is no admin. What is printed?
# ask: output
# option: refused
# tell: That is what the author meant. But `is_admin(user)` without `await` is a coroutine object, and the `if` asks whether that object is true.
# option: deleted by Eve
# tell: A coroutine object is true, whatever its function would return. No line of `is_admin` ran.
# option: looking up Eve / refused
# tell: The call runs no line of `is_admin`, so nothing is looked up. The `if` looks at the coroutine object.
# option: looking up Eve / deleted by Eve
# tell: Nothing is looked up: the call makes a coroutine object and runs no line. The rest is right, and is the damage.
import asyncio

async def is_admin(user):
    print("looking up", user)
    return user == "Ada"

async def delete_orders(user):
    if is_admin(user):
        print("deleted by", user)
    else:
        print("refused")

asyncio.run(delete_orders("Eve"))
