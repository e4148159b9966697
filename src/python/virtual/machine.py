"""The machine on which one program runs: its clock, its network, its pool of threads, and who writes down what happens."""

import contextlib

from .clock import Clock
from .faults import own_line
from .network import Network
from .waits import waits_of


class Machine:
    """`recorder` writes down (or streams) what happens; `watcher` sees into asyncio and may be None."""

    def __init__(self, is_own):
        self.clock = Clock()
        self.is_own = is_own  # whether a file name is the program's
        self.network = Network(self)
        self.recorder = None
        self.watcher = None
        self.frames = None
        self._pass = 0

    # The loop

    def begin_pass(self):
        self._pass += 1
        self.recorder.emit("pass", **{"pass": self._pass})

    def watch(self, fd, event, handle):
        if self.watcher is None:
            return
        callback, task = self.watcher.describe(handle)
        self.recorder.emit(
            "watch", fd=fd, label=self.network.label(fd), event=event, callback=callback, task=task
        )

    def unwatch(self, fd, event):
        if not self.recorder.end:
            self.recorder.emit("unwatch", fd=fd, event=event)

    # Time that passes without the loop

    def block(self, call, until=None, enough=lambda: False):
        """The running code holds the loop until a time, or until something has happened."""
        if self.clock.worker is not None:
            self.clock.worker = max(self.clock.worker, until or 0.0)
            return
        self.recorder.moving(
            lambda: self.clock.move(until, enough),
            lambda: ("block", {"until": self.clock.now, "call": call}),
        )
        if until is None and not enough():
            self.recorder.stop(
                "deadlock", f"`{call}` waits for ever: nothing that could end it will happen."
            )

    @contextlib.contextmanager
    def unwatched(self):
        """For code that runs on another thread: its frames are not on this one's stack."""
        if self.frames:
            self.frames.muted += 1
        try:
            yield
        finally:
            if self.frames:
                self.frames.muted -= 1

    # What the reader is told

    def notice(self, text, line=None):
        self.recorder.write("notice", text + "\n", line)

    def notice_context(self, context):
        """What a loop's exception handler is called with: a message, and what it is about."""
        about = [context["message"].rstrip("!.")]
        for key in ("task", "future", "handle"):
            thing = context.get(key)
            if hasattr(thing, "get_name"):
                about.append(f"({thing.get_name()})")
                break
        error = context.get("exception")
        if error is not None:
            about.append(f"— {type(error).__name__}: {error}" if str(error) else f"— {type(error).__name__}")
        self.notice(" ".join(about), own_line(error, self.is_own))

    def deadlock(self, loop):
        """Nothing is ready, nothing is scheduled, nothing will arrive. @raises Ended"""
        waits = waits_of(loop, self.is_own)
        text = "Nothing is ready, no timer is set, and nothing will arrive: the loop would wait for ever."
        for name, wait in waits:
            place = "" if wait.line is None else f" at line {wait.line}"
            text += f" `{name}` waits for `{wait.on}`{place}."
        line = next((wait.line for _, wait in reversed(waits) if wait.line is not None), None)
        self.recorder.stop("deadlock", text, line)
