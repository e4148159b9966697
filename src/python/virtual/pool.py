"""A pool of threads, modelled on virtual time. It is a model: a page has one thread.

A job's function runs, whole, at the moment when a worker takes it. `time.sleep` inside of it takes that worker's time,
and what it prints appears at that worker's time; its result is there when the worker's time has passed. What it changes
in shared data is changed at once. Eight workers by default, as `ThreadPoolExecutor` has on a machine with four cores
(`min(32, (os.process_cpu_count() or 1) + 4)`).
"""

import collections
import concurrent.futures
import functools

WORKERS = 8


def pool_class(machine):
    """The class that `concurrent.futures.ThreadPoolExecutor` is on this machine."""
    clock = machine.clock

    class PoolFuture(concurrent.futures.Future):
        def result(self, timeout=None):
            self._block("result", timeout)
            return super().result(timeout=0)

        def exception(self, timeout=None):
            self._block("exception", timeout)
            return super().exception(timeout=0)

        def _block(self, method, timeout):
            if not self.done():
                until = None if timeout is None else clock.time() + timeout
                machine.block(f"future.{method}()", until, self.done)

    class ThreadPoolExecutor(concurrent.futures.Executor):
        def __init__(self, max_workers=None, thread_name_prefix="", initializer=None, initargs=()):
            if max_workers is not None and max_workers <= 0:
                raise ValueError("max_workers must be greater than 0")
            self._max_workers = max_workers or WORKERS
            self._idle_workers = list(range(1, self._max_workers + 1))
            self._queue = collections.deque()
            self._pending = 0
            self._when_idle = []
            self._is_shut_down = False

        def submit(self, function, /, *args, **kwargs):
            if self._is_shut_down:
                raise RuntimeError("cannot schedule new futures after shutdown")
            future = PoolFuture()
            job = machine.recorder.next_number("job")
            name = function_name(function)
            machine.recorder.emit("submit", job=job, function=function_name(function))
            self._pending += 1
            self._queue.append((job, future, functools.partial(function, *args, **kwargs)))
            self._work()
            return future

        def _work(self):
            while self._idle_workers and self._queue:
                job, future, call = self._queue.popleft()
                if not future.set_running_or_notify_cancel():
                    self._finished()
                    continue
                worker = self._idle_workers.pop(0)
                result, error, until = run_on_worker(call)
                machine.recorder.emit("work", job=job, worker=worker, until=until)
                clock.at(until, functools.partial(self._worked, job, worker, future, result, error))

        def _worked(self, job, worker, future, result, error):
            machine.recorder.emit("worked", job=job)
            self._idle_workers = sorted([*self._idle_workers, worker])
            if error is None:
                future.set_result(result)
            else:
                future.set_exception(error)
            self._finished()
            self._work()

        def _finished(self):
            self._pending -= 1
            if self._pending == 0:
                for tell in self._when_idle:
                    tell()
                self._when_idle.clear()

        def is_idle(self):
            return self._pending == 0

        async def idle(self, loop):
            """Waits until every job is done; after that the pool takes no more."""
            self._is_shut_down = True
            if self._pending:
                future = loop.create_future()
                future.job = "the pool's last job"
                self._when_idle.append(lambda: loop.call_soon_threadsafe(future.set_result, None))
                await future

        def shutdown(self, wait=True, *, cancel_futures=False):
            self._is_shut_down = True
            if cancel_futures:
                for _, future, _ in self._queue:
                    future.cancel()
            if wait and self._pending:
                machine.block("executor.shutdown()", enough=lambda: self._pending == 0)

    def run_on_worker(call):
        """Run a job's function now, on time of its own. Gives result, exception, and when the worker is done."""
        outer, clock.worker = clock.worker, clock.time()
        result = error = None
        with machine.unwatched():
            try:
                result = call()
            except Exception as raised:
                error = raised
            finally:
                until, clock.worker = clock.worker, outer
        return result, error, until

    return ThreadPoolExecutor


def job_label(function):
    """What waits for a job: `to_thread(work)`. That is a partial of `contextvars.Context.run`."""
    is_to_thread = isinstance(function, functools.partial) and getattr(function.func, "__name__", "") == "run"
    return f"{'to_thread' if is_to_thread else 'run_in_executor'}({function_name(function)})"


def function_name(function):
    """The program's function inside of what asyncio wraps around it: `to_thread` runs it by `contextvars.Context.run`."""
    while isinstance(function, functools.partial):
        wrapped = getattr(function.func, "__name__", "") == "run" and function.args
        function = function.args[0] if wrapped else function.func
    return getattr(function, "__name__", type(function).__name__)
