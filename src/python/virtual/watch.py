"""Hooks before and after the methods of asyncio's own classes, for the time of one run.

Nothing is replaced by something else: each hook calls CPython's method and writes down that it was called. What asyncio's
classes keep to themselves by name mangling is named as Python names it (`_Task__step_run_and_handle_result`).
"""

import contextlib

from .labels import callback_label
from .plain_asyncio import asyncio
from .values import shown
from .waits import Wait

events, futures, tasks = asyncio.events, asyncio.futures, asyncio.tasks


class Watcher:
    """Tells the recorder what asyncio does."""

    def __init__(self, recorder, frames, is_own):
        self.recorder = recorder
        self.frames = frames
        self.is_own = is_own  # whether a file name is the program's
        self.waiting = set()  # numbers of tasks
        self._handles = {}  # id of a handle that is in the queue or in the heap -> its number
        self._running = []  # tasks whose step is on the stack

    def show(self, value):
        """A value as text. Its `__repr__` may be the program's, and is none of its steps."""
        self.frames.muted += 1
        try:
            return shown(value)
        finally:
            self.frames.muted -= 1

    # Handles: `loop.py` reports those that are queued

    def soon(self, handle, by=None):
        """A handle was appended to the ready queue."""
        label, task = self._label(handle)
        number = self._new_number(handle)
        self.recorder.emit("soon", handle=number, callback=label, task=task, by=by)

    def timer(self, handle, delay):
        label, task = self._label(handle, delay)
        number = self._new_number(handle)
        self.recorder.emit("timer", handle=number, callback=label, when=handle.when(), task=task)

    def due(self, handle):
        """A timer moves to the ready queue. One that was cancelled has been dropped: asyncio's loop passes it over there."""
        number = self._handles.get(id(handle))
        if number is not None:
            self.recorder.emit("due", handle=number)

    def is_timer(self, handle):
        return isinstance(handle, events.TimerHandle)

    def describe(self, handle):
        """What a descriptor's callback is called."""
        return self._label(handle)

    def _new_number(self, handle):
        self._handles[id(handle)] = number = self.recorder.next_number("handle")
        return number

    def _label(self, handle, delay=None):
        self.frames.muted += 1
        try:
            current = self._running[-1] if self._running else None
            label, task = callback_label(handle._callback, handle._args, current, delay)
        finally:
            self.frames.muted -= 1
        return label, None if task is None else self.task(task)

    # Tasks

    def task(self, task):
        """The number of a task; the first time somebody asks, it is there."""
        known = "_number_as_task" in vars(task)
        number = self.recorder.number("task", task)
        if not known:
            coroutine = task.get_coro()
            code = getattr(coroutine, "cr_code", None) or getattr(coroutine, "gi_code", None)
            own = code is not None and self.is_own(code.co_filename)
            self.recorder.emit(
                "task",
                task=number,
                name=task.get_name(),
                coroutine=getattr(coroutine, "__qualname__", type(coroutine).__name__),
                line=code.co_firstlineno if own else None,
            )
        return number

    def _wait(self, task, future):
        number = self.task(task)
        wait = Wait(task, future, self.is_own)
        self.waiting.add(number)
        self.recorder.emit(
            "wait", task=number, future=self.recorder.number("future", future), kind=wait.kind, on=wait.on
        )
        self.frames.suspend(number)

    # The hooks

    @contextlib.contextmanager
    def watching(self):
        watcher = self

        def run(original):
            def _run(handle):
                number = watcher._handles.pop(id(handle))
                watcher.recorder.emit("run", handle=number)
                original(handle)
                watcher.recorder.emit("ran", handle=number)

            return _run

        def cancel_handle(original):
            def cancel(handle):
                number = watcher._handles.pop(id(handle), None)
                if number is not None and not handle._cancelled:
                    watcher.recorder.emit("drop", handle=number)
                return original(handle)

            return cancel

        def step(original):
            def __step_run_and_handle_result(task, exc):
                number = watcher.task(task)
                watcher.recorder.emit("step", task=number, throws=watcher.show(exc))
                watcher.waiting.discard(number)
                watcher.frames.step(number)
                watcher._running.append(task)
                try:
                    original(task, exc)
                    if not task.done() and number not in watcher.waiting:
                        watcher.recorder.emit("pause", task=number)
                        watcher.frames.suspend(number)
                finally:
                    watcher._running.pop()
                    if not watcher.recorder.end:
                        watcher.frames.stepped()

            return __step_run_and_handle_result

        def add_done_callback(original):
            def add(future, callback, *, context=None):
                task = getattr(callback, "__self__", None)
                if isinstance(task, tasks.Task) and callback.__name__ == "__wakeup":
                    watcher._wait(task, future)
                return original(future, callback, context=context)

            return add

        def schedule(original):
            def __schedule_callbacks(future):
                outcome, value = watcher._outcome(future)
                if isinstance(future, tasks.Task):
                    words = {"result": "returned", "exception": "raised", "cancelled": "cancelled"}
                    watcher.recorder.emit("done", task=watcher.task(future), outcome=words[outcome], value=value)
                if "_number_as_future" in vars(future):
                    number = watcher.recorder.number("future", future)
                    watcher.recorder.emit("resolve", future=number, outcome=outcome, value=value)
                original(future)

            return __schedule_callbacks

        def cancel_task(original):
            def cancel(task, msg=None):
                if not task.done():
                    by = watcher.task(watcher._running[-1]) if watcher._running else None
                    watcher.recorder.emit("cancel", task=watcher.task(task), by=by)
                return original(task, msg)

            return cancel

        with contextlib.ExitStack() as hooks:
            hooks.enter_context(hooked(events.Handle, "_run", run))
            hooks.enter_context(hooked(events.Handle, "cancel", cancel_handle))
            hooks.enter_context(hooked(tasks.Task, "_Task__step_run_and_handle_result", step))
            hooks.enter_context(hooked(tasks.Task, "cancel", cancel_task))
            hooks.enter_context(hooked(futures.Future, "_Future__schedule_callbacks", schedule))
            hooks.enter_context(hooked(futures.Future, "add_done_callback", add_done_callback))
            yield

    def _outcome(self, future):
        if future.cancelled():
            return "cancelled", None
        if future._exception is not None:
            return "exception", self.show(future._exception)
        return "result", self.show(future._result)


@contextlib.contextmanager
def hooked(owner, name, hook):
    """Put a hook around a method, and take it off again."""
    original = vars(owner)[name]
    setattr(owner, name, hook(original))
    try:
        yield
    finally:
        setattr(owner, name, original)
