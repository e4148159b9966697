"""What the loop's callbacks are called: `step of B`, `wake B`, `on_row('A')`."""

import functools

from .plain_asyncio import asyncio
from .values import seconds, shortened, shown


def callback_label(callback, args, current, delay=None):
    """The label of a handle, and the task whose step, wake-up or timer it is (or None).

    `current` is the task that runs now, which a timer of asyncio's own belongs to.
    """
    while isinstance(callback, functools.partial):
        callback, args = callback.func, callback.args + tuple(args)
    name = getattr(callback, "__name__", type(callback).__name__)
    owner = getattr(callback, "__self__", None)
    if isinstance(owner, asyncio.Task):
        if name == "__step":
            return f"step of {owner.get_name()}", owner
        if name == "__wakeup":
            return f"wake {owner.get_name()}", owner
    own = OWN.get(getattr(callback, "__qualname__", name))
    if own:
        return own(owner, args, current, delay)
    if name == "<lambda>":
        return f"lambda at line {callback.__code__.co_firstlineno}", None
    if inner_part(callback):
        return f"{kind_of(owner)}.{name}" if owner is not None else name, None
    shape = name if owner is None or hasattr(owner, "__spec__") else f"{kind_of(owner)}.{name}"
    return shortened(f"{shape}({', '.join(shown(arg) or 'None' for arg in args)})"), None


def sleeps_end(owner, args, current, delay):
    # call_later(delay, futures._set_result_unless_cancelled, future, result): the timer of asyncio.sleep
    if delay is None or current is None:
        return "set the result of a future", None
    return f"end of sleep({seconds(delay)}) of {current.get_name()}", current


def gathered(owner, args, current, delay):
    return f"gather: {name_of(args[0])} is done", None


def in_group(owner, args, current, delay):
    return f"TaskGroup: {name_of(args[0])} is done", None


def waited(owner, args, current, delay):
    return f"wait: {name_of(args[0])} is done", None


def deadline(owner, args, current, delay):
    task = owner._task
    return f"timeout of {task.get_name()}", task


def always(label):
    return lambda owner, args, current, delay: (label, None)


OWN = {
    "_set_result_unless_cancelled": sleeps_end,
    "gather.<locals>._done_callback": gathered,
    "TaskGroup._on_task_done": in_group,
    "_wait.<locals>._on_completion": waited,
    "Timeout._on_timeout": deadline,
    "_run_until_complete_cb": always("stop the loop"),
    "_chain_future.<locals>._set_state": always("result from the pool"),
    "_chain_future.<locals>._call_check_cancel": always("tell the pool"),
    "shield.<locals>._inner_done_callback": always("shield: the inside is done"),
    "shield.<locals>._outer_done_callback": always("shield: the outside is done"),
}


def name_of(future):
    return future.get_name() if isinstance(future, asyncio.Task) else "a future"


def inner_part(callback):
    """A method of asyncio's own loops, transports and protocols: its arguments are of no interest."""
    return (getattr(callback, "__module__", None) or "").startswith("asyncio")


def kind_of(thing):
    """What the owner of a method is called: `loop`, `transport`, `protocol`, else the name of its class."""
    for kind, word in KINDS:
        if isinstance(thing, kind):
            return word
    return getattr(thing, "__name__", None) or type(thing).__name__


KINDS = (
    (asyncio.AbstractEventLoop, "loop"),
    (asyncio.BaseTransport, "transport"),
    (asyncio.BaseProtocol, "protocol"),
    (asyncio.Future, "future"),
)
