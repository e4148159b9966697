"""Writes down what happens: the events of `src/trace/LoopEvent.ts`."""

import itertools
from json import dumps

LONGEST_TRACE = 10_000
SINGLY = 1_000  # so many events are told one by one: what holds the loop then is known to the line
BATCH = 100  # after them, so many at once


class Ended(SystemExit):
    """Ends the program at once. asyncio lets a SystemExit through every callback and task."""


class Recorder:
    """The events of one run, in order. `end` is what the last event will say, once it is known.

    `tell` gets them as JSON while they happen, so that somebody has them if the program never comes back.
    """

    def __init__(self, clock, limit=LONGEST_TRACE, tell=None):
        self.clock = clock
        self.limit = limit
        self.events = []
        self._tell = tell
        self._told = 0
        self.end = None
        self.raised = None  # message and line of the exception that came out of the program
        self._shown = 0.0  # the time that somebody who reads the events would know
        self._held = None
        self._lines = {"print": "", "notice": ""}
        self._numbers = {}

    def emit(self, kind, /, **fields):
        """Write an event down; fields that are None are left out, unless they say something (`timeout`)."""
        self.check()
        event = {"type": kind} | {
            name: value for name, value in fields.items() if value is not None or name == "timeout"
        }
        for name in ("until", "when"):
            if name in event:
                event[name] = round(event[name], 9)
        if event.get("at") == self._shown and self._held is None:
            del event["at"]
        if self._held is not None:
            self._held.append(event)
            return
        if len(self.events) >= self.limit:
            self.stop("steps", too_long(self.limit))
        self.events.append(event)
        if kind in ("select", "block"):
            self._shown = event["until"]
        if self._tell and (len(self.events) <= SINGLY or len(self.events) - self._told >= BATCH):
            self.tell()

    def tell(self, *last):
        """Tell what has not been told yet."""
        self._tell(dumps([*self.events[self._told :], *last]))
        self._told = len(self.events)

    def moving(self, move, describe):
        """Move the clock by `move()`, then write down `describe()`, then what happened on the way."""
        self.check()
        self.flush()
        self._held, outer = [], self._held
        try:
            move()
        finally:
            held, self._held = self._held, outer
        kind, fields = describe()
        self.emit(kind, **fields)
        for event in held:
            self.emit(event.pop("type"), **event)

    def number(self, kind, thing):
        """The number of a task or a future: counted from 1, each kind for itself, kept on the thing."""
        key = f"_number_as_{kind}"
        if key not in vars(thing):
            setattr(thing, key, self.next_number(kind))
        return getattr(thing, key)

    def next_number(self, kind):
        return next(self._numbers.setdefault(kind, itertools.count(1)))

    # What the program prints

    def write(self, kind, text, line=None):
        """Text for the reader, line by line; one without its end waits for it as long as the clock stands still."""
        if self.end:
            return
        if self.clock.worker is not None:  # a worker's time may be ahead of the loop's
            self.clock.at(self.clock.worker, lambda: self.write(kind, text, line))
            return
        *whole, self._lines[kind] = (self._lines[kind] + text).split("\n")
        for one in whole:
            self._text(kind, one, line)

    def flush(self):
        """Write down what was printed without an end of line."""
        for kind, text in self._lines.items():
            self._lines[kind] = ""
            if text:
                self._text(kind, text, None)

    def _text(self, kind, text, line):
        # A worker of the pool prints while the loop sleeps or is held: the event says when.
        self.emit(kind, text=text, line=line, at=self.clock.now)

    # How it ends

    def check(self):
        """Nothing happens after the end; whoever goes on nevertheless is ended again."""
        if self.end:
            raise Ended

    def stop(self, reason, message, line=None):
        """End the program from where it is. @raises Ended"""
        self._held = None
        self.finish(reason, message, line)
        raise Ended

    def finish(self, reason, message="", line=None):
        """Say how the program has ended; the first who says so is right."""
        if self.end:
            return
        end = {"type": "end", "reason": reason, "message": message}
        self.end = end if line is None else end | {"line": line}


def spaced(number):
    """10000 → `10 000`"""
    return f"{number:,}".replace(",", " ")


def too_long(limit):
    return (
        f"The program has taken {spaced(limit)} steps and was ended: no more are recorded. "
        "Perhaps a loop never ends; otherwise let it do less."
    )
