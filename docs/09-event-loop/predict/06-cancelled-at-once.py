# title: Cancelled at once
# question: The task is cancelled before it has had a turn. What is printed?
# ask: output
# option: cancelled
# tell: The exception arrives at the task's first step, before the first line of `mail`. A `try` that was never entered has no `finally` to run.
# option: mail begins / cancelled
# tell: Had `mail` begun, it would have ended by its `finally`, cancelled or not. But it has not begun: the exception comes before its first line.
# option: mail begins / mail ends / cancelled
# tell: `create_task` runs nothing. When the task's first step comes, it brings the exception, before the first line of `mail`.
# option: mail ends / cancelled
# tell: A `finally` belongs to a `try` that was entered. The exception comes before the first line of `mail`, so its `try` never is.
import asyncio

async def mail():
    try:
        print("mail begins")
        await asyncio.sleep(0.1)
    finally:
        print("mail ends")

async def main():
    task = asyncio.create_task(mail())
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled")

asyncio.run(main())
