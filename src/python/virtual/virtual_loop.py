"""An event loop on virtual time: CPython's own, with another clock and another selector.

`BaseSelectorEventLoop` and everything that it inherits (`_run_once`, timers, `create_task`, transports) are CPython's.
Overridden is what touches the machine outside: the clock, the selector, names of hosts, and threads.
"""

import collections

from .plain_asyncio import asyncio
from .pool import job_label
from .selector import VirtualSelector


class VirtualLoop(asyncio.selector_events.BaseSelectorEventLoop):
    """`machine` is the `Machine` on which the program runs."""

    def __init__(self, machine):
        self._machine = machine
        super().__init__(VirtualSelector(machine, self))
        self._ready = ReadyQueue(machine.watcher)
        self._clock_resolution = 1e-9

    def time(self):
        return self._machine.clock.time()

    def _run_once(self):
        self._machine.recorder.check()
        self._machine.begin_pass()
        super()._run_once()

    def call_at(self, when, callback, *args, context=None):
        timer = super().call_at(when, callback, *args, context=context)
        if self._machine.watcher:
            self._machine.watcher.timer(timer, round(when - self.time(), 9))
        return timer

    def call_soon_threadsafe(self, callback, *args, context=None):
        clock = self._machine.clock
        if clock.worker is None:
            with self._ready.by("thread"):
                return super().call_soon_threadsafe(callback, *args, context=context)
        # Called on a worker of the pool, whose time is ahead of the loop's.
        clock.at(clock.worker, lambda: self.call_soon_threadsafe(callback, *args, context=context))
        return None

    def _process_events(self, event_list):
        with self._ready.by("io"):
            super()._process_events(event_list)

    def run_in_executor(self, executor, func, *args):
        future = super().run_in_executor(executor, func, *args)
        future.job = job_label(func)  # for `waits.py`
        return future

    def run_until_complete(self, future):
        if is_idle_clean_up(future, self):
            # `asyncio.run` ends with two clean-ups, each a task and two passes of the loop. Those with nothing to clean up
            # and with nobody who would have a turn in their passes are left out of the picture.
            future.close()
            asyncio.tasks._task_name_counter()
            return None
        return super().run_until_complete(future)

    async def shutdown_default_executor(self, timeout=None):
        """As CPython's, which has a thread wait for the pool; here the pool itself says when it is idle."""
        self._executor_shutdown_called = True
        if self._default_executor is not None:
            await self._default_executor.idle(self)

    async def getaddrinfo(self, host, port, *, family=0, type=0, proto=0, flags=0):
        """CPython asks a thread of the default pool; the names of the simulated hosts are known at once."""
        return self._machine.network.getaddrinfo(host, port)

    def default_exception_handler(self, context):
        self._machine.notice_context(context)

    # A pipe to oneself, so that a thread can wake `select`: here nothing can come from outside of the clock.

    def _make_self_pipe(self):
        pass

    def _close_self_pipe(self):
        pass

    def _write_to_self(self):
        pass


def is_idle_clean_up(coroutine, loop):
    """Whether a coroutine is one of the two clean-ups of `Runner.close`, and has nothing to clean up."""
    name = getattr(coroutine, "__name__", None)
    if not asyncio.iscoroutine(coroutine) or coroutine.cr_frame.f_locals.get("self") is not loop:
        return False
    due = [timer for timer in loop._scheduled if timer.when() <= loop.time()]
    if not all(handle.cancelled() for handle in [*loop._ready, *due]):
        return False
    if name == "shutdown_asyncgens":
        return not loop._asyncgens
    return name == "shutdown_default_executor" and (loop._default_executor is None or loop._default_executor.is_idle())


class ReadyQueue(collections.deque):
    """The loop's `_ready`, which says what is appended to it. `watcher` may be None."""

    def __init__(self, watcher):
        super().__init__()
        self._watcher = watcher
        self._by = None

    def append(self, handle):
        super().append(handle)
        if self._watcher is None:
            return
        if self._watcher.is_timer(handle):
            self._watcher.due(handle)
        else:
            self._watcher.soon(handle, self._by)

    def by(self, who):
        """`with ready.by("io")`: who appends."""
        return _By(self, who)


class _By:
    def __init__(self, ready, who):
        self._ready, self._who = ready, who

    def __enter__(self):
        self._before, self._ready._by = self._ready._by, self._who

    def __exit__(self, *error):
        self._ready._by = self._before
