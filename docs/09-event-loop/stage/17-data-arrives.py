# title: Data arrives at a socket
# question: Row and alarm both come at 0.11 s, and the row is noticed first. Why does the alarm print first?
import asyncio

async def order():
    reader, writer = await asyncio.open_connection("database", 5432)
    writer.write(b"order 7\n")
    row = await reader.readline()
    print("got:", row.decode().strip())
    writer.close()

async def main():
    loop = asyncio.get_running_loop()
    loop.call_at(0.11, print, "alarm")
    await order()

asyncio.run(main())
