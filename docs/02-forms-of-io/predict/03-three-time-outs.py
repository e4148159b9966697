# title: Three time-outs
# question: Each of the three services would need two seconds, and each call has a time-out of one. When is the page there?
# ask: time of the page
# option: 1.0
# tell: The reader would be glad. But no call knows of the others, and each one starts its second anew.
# option: 2.0
# tell: No service is given the two seconds that it would need.
# option: 3.0
# tell: Three calls in a row, each given up after a second of its own.
# option: 6.0
# tell: That is how long it would take without any time-out.
import asyncio

async def call(service):
    try:
        async with asyncio.timeout(1):
            await asyncio.sleep(2)
    except TimeoutError:
        print("no", service)

async def page():
    await call("user")
    await call("orders")
    await call("advice")
    print("the page")

asyncio.run(page())
