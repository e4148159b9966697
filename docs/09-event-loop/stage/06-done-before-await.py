# title: Done before it is awaited
# question: The callback was added before the await. Why does the await come first?
import asyncio

async def main():
    row = asyncio.get_running_loop().create_future()
    row.set_result("row 7")
    row.add_done_callback(lambda future: print("the callback runs"))
    print("await gives", await row)
    print("main goes on")
    await asyncio.sleep(0)
    print("main ends")

asyncio.run(main())
