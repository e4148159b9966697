# title: One query holds everybody
# question: The row of order 7 is in the kernel's buffer at 0.1 s. When does the order hear of it, and who is to blame?
import asyncio
import time

async def order():
    reader, writer = await asyncio.open_connection("database", 5432)
    writer.write(b"order 7\n")
    row = await reader.readline()
    print("order: got", row.decode().strip())
    writer.close()

def query_with_an_old_library():
    time.sleep(0.4)  # it waits for its row, and holds the thread

async def report():
    print("report: asks")
    query_with_an_old_library()
    print("report: has its row")

async def main():
    await asyncio.gather(order(), report())

asyncio.run(main())
