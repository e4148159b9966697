"""What a program finds around it: virtual time, its output written down, nothing of the program before it."""

import builtins
import concurrent.futures
import contextlib
import functools
import gc
import itertools
import logging
import random
import socket
import sys
import time
import types
import warnings

from .plain_asyncio import asyncio
from .pool import pool_class
from .sockets import socket_class
from .values import seconds as written
from .virtual_loop import VirtualLoop


class Stream:
    """`sys.stdout` or `sys.stderr`: what is written goes to the recorder."""

    encoding = "utf-8"
    errors = "strict"

    def __init__(self, recorder, kind):
        self._recorder, self._kind = recorder, kind

    def write(self, text):
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        self._recorder.write(self._kind, text.replace("/lib/python314.zip/", ""))
        return len(text)

    def writelines(self, lines):
        for line in lines:
            self.write(line)

    def flush(self):
        pass

    def isatty(self):
        return False

    def writable(self):
        return True


@contextlib.contextmanager
def world(machine, main):
    """Everything that a program may see or change, put in place and put back. `main` is its module."""
    with contextlib.ExitStack() as stack:
        put = functools.partial(put_in_place, stack)
        put(sys, "stdout", Stream(machine.recorder, "print"))
        put(sys, "stderr", Stream(machine.recorder, "notice"))
        put(sys, "argv", ["program.py"])
        put(builtins, "input", refuse_input)
        clock = machine.clock
        for name in ("time", "monotonic", "perf_counter"):
            put(time, name, clock.time)
            put(time, f"{name}_ns", lambda: round(clock.time() * 1e9))
        put(time, "sleep", sleep_on(machine))
        put(warnings, "showwarning", show_warning(machine))
        put(warnings, "_warn_unawaited_coroutine", warn_unawaited(machine))
        put(socket, "socket", (classes := socket_class(machine))[0])
        put(socket, "socketpair", classes[1])
        put(socket, "getaddrinfo", machine.network.getaddrinfo)
        put(socket, "SO_REUSEADDR", 2)  # Pyodide's socket module lacks it
        put(concurrent.futures, "ThreadPoolExecutor", pool_class(machine))
        put(asyncio.futures.Future, "__hash__", None)
        put(asyncio.tasks, "_task_name_counter", None)
        put(asyncio.events, "_event_loop_policy", policy(machine))
        before = sys.modules.copy()
        put_item(stack, sys.modules, "__main__", main)
        stack.callback(forget_modules, before)
        stack.callback(logging.root.handlers.clear)
        depth = sys.get_coroutine_origin_tracking_depth()
        stack.callback(sys.set_coroutine_origin_tracking_depth, depth)
        sys.set_coroutine_origin_tracking_depth(8)  # so that a forgotten await can be found
        begin(machine)
        gc.collect()
        gc.disable()  # objects go when nothing refers to them; cycles when the program asks, and at its end
        stack.callback(gc.enable)
        yield


def begin(machine):
    """A program begins, and finds all counting from the start: the same program does the same each time."""
    machine.clock.restart()
    asyncio.futures.Future.__hash__ = hash_in_order(itertools.count(1))
    asyncio.tasks._task_name_counter = itertools.count(1).__next__
    asyncio.events._set_running_loop(None)
    random.seed(0)


def put_in_place(stack, owner, name, value):
    missing = object()
    before = vars(owner).get(name, missing)
    setattr(owner, name, value)
    stack.callback(delattr, owner, name) if before is missing else stack.callback(setattr, owner, name, before)


def put_item(stack, mapping, key, value):
    before = mapping[key]
    mapping[key] = value
    stack.callback(mapping.__setitem__, key, before)


def forget_modules(before):
    for name in [name for name in sys.modules if name not in before]:
        del sys.modules[name]


def refuse_input(prompt=""):
    raise RuntimeError("input() is not available here: nobody types while a program runs. Write the value into the program.")


def sleep_on(machine):
    def sleep(seconds):
        if not isinstance(seconds, int | float) and not hasattr(seconds, "__float__"):
            raise TypeError(f"'{type(seconds).__name__}' object cannot be interpreted as an integer or float")
        if seconds < 0:
            raise ValueError("sleep length must be non-negative")
        machine.block(f"time.sleep({written(seconds)})", machine.clock.time() + float(seconds))

    return sleep


def show_warning(machine):
    def showwarning(message, category, filename, lineno, file=None, line=None):
        machine.notice(f"{category.__name__}: {message}", lineno if machine.is_own(filename) else None)

    return showwarning


def warn_unawaited(machine):
    """As `warnings._warn_unawaited_coroutine`, with the line where the coroutine was made."""

    def warn(coroutine):
        origin = coroutine.cr_origin or ()
        line = next((line for file, line, _ in origin if machine.is_own(file)), None)
        machine.notice(f"RuntimeWarning: coroutine '{coroutine.__qualname__}' was never awaited", line)

    return warn


def hash_in_order(numbers):
    """Sets of tasks (`all_tasks`, a TaskGroup's own) are looked through in the order of hashes: make it that of birth."""

    def __hash__(future):
        number = vars(future).get("_order")
        if number is None:
            number = future._order = next(numbers)
        return number

    return __hash__


def policy(machine):
    """Whoever asks for a new event loop gets one of this machine."""

    class Policy(asyncio.events._BaseDefaultEventLoopPolicy):
        def new_event_loop(self):
            return VirtualLoop(machine)

    return Policy()


def new_main():
    """A fresh `__main__`."""
    main = types.ModuleType("__main__")
    main.__builtins__ = builtins
    return main


def clear(main):
    """Let go of a program's names in CPython's order, so that what is left is closed as at a real exit."""
    names = vars(main)
    for private in (True, False):
        for name in list(names):
            if name != "__builtins__" and (name[:1] == "_" and name[1:2] != "_") == private:
                names[name] = None
    gc.collect()
