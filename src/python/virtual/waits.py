"""What a task waits for, in the reader's words: `sleep(0.2)`, `task B`, `queue.get()`."""

import re

from .plain_asyncio import asyncio
from .values import seconds, shortened, text_at

# Asyncio's coroutine functions by what they wait for; the reader's word for the method where it is not written out.
SYNCHRONISATION = {
    "Lock.acquire": "lock",
    "Semaphore.acquire": "lock",
    "Event.wait": "lock",
    "Condition.wait": "lock",
    "Condition.wait_for": "lock",
    "Barrier.wait": "lock",
    "_ContextManagerMixin.__aenter__": "lock",
    "Queue.get": "queue",
    "Queue.put": "queue",
    "Queue.join": "queue",
}
IN_BETWEEN = ("wait_for", "timeout", "Timeout.__aexit__")  # they wait for something else


class Wait:
    """One wait: `kind` as in `LoopEvent.ts`, `on` for the reader, and the program's line."""

    def __init__(self, task, future, is_own):
        frames = chain_of(task.get_coro())
        inside = next((i for i, one in reversed(list(enumerate(frames))) if is_own(one.f_code.co_filename)), None)
        self.own = None if inside is None else frames[inside]
        self.line = None if self.own is None else self.own.f_lineno
        asyncios = frames if inside is None else frames[inside + 1 :]
        self.kind, on = self._describe(future, [one for one in asyncios if not called(one, IN_BETWEEN)])
        self.on = shortened(on)

    def _describe(self, future, frames):
        text = "" if self.own is None else text_at(self.own)
        if hasattr(future, "job"):
            return "executor", future.job
        outer = frames[0] if frames else None
        if outer is None:
            return described_future(future, text)
        name = outer.f_code.co_qualname
        values = outer.f_locals
        if name == "sleep":
            return "sleep", f"sleep({seconds(values['delay'])})"
        if name == "TaskGroup.__aexit__":
            return "gather", f"TaskGroup({names(values['self']._tasks)})"
        if name in ("wait", "_wait"):
            return "gather", f"wait({names(values['fs'])})"
        if name in SYNCHRONISATION:
            return SYNCHRONISATION[name], method_text(text, name, values.get("self"))
        if asyncio_file(outer) in ("streams", "selector_events", "base_events"):
            return "io", in_loop(text) or f"{outer.f_code.co_name}()"
        return described_future(future, in_loop(text))


def waits_of(loop, is_own):
    """What the tasks of a loop wait for: pairs of name and `Wait`, in the order in which the tasks were made."""
    tasks = sorted(asyncio.all_tasks(loop), key=hash)
    return [(one.get_name(), Wait(one, one._fut_waiter, is_own)) for one in tasks if one._fut_waiter is not None]


def in_loop(text):
    """`the next line of reader` for `async for line in reader: …`."""
    found = re.match(r"async for (.+?) in (.+?):", text)
    return f"the next {found[1]} of {found[2]}" if found else text


def described_future(future, text):
    """For a task that awaits a future as it is."""
    if isinstance(future, asyncio.Task):
        return "task", f"task {future.get_name()}"
    if type(future).__name__ == "_GatheringFuture":
        return "gather", f"gather({names(future._children)})"
    return "future", text or "a future"


def method_text(text, name, owner):
    """`jobs.get()` as the program has it; `async with lock` becomes `lock.acquire()`."""
    method = name.split(".")[1]
    if re.search(rf"\.{method}\(", text):
        return text if text.endswith(")") and not text.startswith("asyncio.") else f"{type(owner).__name__.lower()}.{method}()"
    if method == "__aenter__":
        method = "acquire"
    receiver = text if re.fullmatch(r"[\w.\[\]']+", text) else type(owner).__name__.lower()
    return f"{receiver}.{method}()"


def names(futures):
    """Names of tasks in the order in which they were made: `A, B`."""
    shown = [(one.get_name() if isinstance(one, asyncio.Task) else "a future") for one in sorted(futures, key=hash)]
    return ", ".join(shown)


def chain_of(coroutine):
    """The suspended frames inside of a coroutine, outermost first."""
    frames = []
    while coroutine is not None:
        for kind in ("cr", "gi", "ag"):
            frame = getattr(coroutine, f"{kind}_frame", None)
            if frame is not None:
                frames.append(frame)
                inner = "gi_yieldfrom" if kind == "gi" else f"{kind}_await"
                coroutine = getattr(coroutine, inner, None)
                break
        else:
            return frames
    return frames


def called(frame, names):
    return asyncio_file(frame) is not None and frame.f_code.co_qualname in names


def asyncio_file(frame):
    """`streams` for a frame of asyncio/streams.py; None for others."""
    found = re.search(r"asyncio/(\w+)\.py$", frame.f_code.co_filename)
    return found and found[1]
