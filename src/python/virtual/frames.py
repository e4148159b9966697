"""Watches the program's own frames with `sys.monitoring`: call, line, return, unwind.

Only code that was compiled from the program's text is watched. `f_back` says which frames are on the stack. A frame that
yields is a riddle at first: it has gone back to its caller, or its task has suspended with its whole chain of frames. So
a yield is written down only when the program goes on without the loop having had its turn.
"""

import sys

MONITORING = sys.monitoring
TOOL = MONITORING.PROFILER_ID
EVENTS = MONITORING.events
OF_ONE_CODE = EVENTS.PY_START | EVENTS.PY_RESUME | EVENTS.PY_RETURN | EVENTS.PY_YIELD | EVENTS.LINE
OF_ALL_CODE = EVENTS.PY_UNWIND | EVENTS.PY_THROW  # these two exist for all code or none


class Frames:
    """The stack of the program's frames, as somebody who reads the events knows it."""

    def __init__(self, recorder, file, show):
        self.recorder = recorder
        self.file = file
        self.show = show  # how a value is written
        self.muted = 0
        self.stack = []  # ids of frames: a frame object lives as long as its call or its generator
        self.yielded = []  # frames that have yielded, innermost first, and what
        self.suspended = {}  # task's number -> the ids of its chain of frames
        self.bases = []  # height of the stack below each running task

    def watch(self, code):
        """Start watching. `code` is the program's."""
        MONITORING.use_tool_id(TOOL, "yieldpoint")
        hooks = {
            EVENTS.PY_START: self._start,
            EVENTS.PY_RESUME: self._resume,
            EVENTS.PY_THROW: self._resume,
            EVENTS.LINE: self._line,
            EVENTS.PY_YIELD: self._yield,
            EVENTS.PY_RETURN: self._return,
            EVENTS.PY_UNWIND: self._unwind,
        }
        for event, hook in hooks.items():
            MONITORING.register_callback(TOOL, event, hook)
        for one in codes(code):
            MONITORING.set_local_events(TOOL, one, OF_ONE_CODE)
        MONITORING.set_events(TOOL, OF_ALL_CODE)

    def unwatch(self):
        MONITORING.set_events(TOOL, 0)
        MONITORING.clear_tool_id(TOOL)
        MONITORING.free_tool_id(TOOL)

    # What the loop does with a task's frames

    def step(self, task):
        """The loop resumes a task: its chain of frames is on the stack again."""
        self._went_on()
        self.bases.append(len(self.stack))
        self.stack += self.suspended.pop(task, [])

    def suspend(self, task):
        """The task has suspended: its chain of frames leaves the stack."""
        self.yielded.clear()
        base = self.bases[-1]
        self.suspended[task] = self.stack[base:]
        del self.stack[base:]

    def stepped(self):
        """The step is over."""
        self._went_on()
        self.bases.pop()

    # What the monitoring reports

    def _start(self, code, offset):
        if not self.muted:
            self._went_on()
            self._match(sys._getframe(1))

    def _resume(self, code, offset, error=None):
        if self.muted or code.co_filename != self.file:
            return
        self._went_on()
        frame = sys._getframe(1)
        # A frame that is on the stack already came back with its task; the frames inside of it are not running yet.
        if id(frame) not in self.stack:
            self._match(frame)

    def _line(self, code, line):
        if not self.muted:
            self._went_on()
            self._match(sys._getframe(1))
            self.recorder.emit("line", line=line)

    def _yield(self, code, offset, value):
        if not self.muted:
            self.yielded.append((id(sys._getframe(1)), value))

    def _return(self, code, offset, value):
        if not self.muted:
            self._went_on()
            self._match(sys._getframe(1))
            self.stack.pop()
            self.recorder.emit("return", value=self.show(value))

    def _unwind(self, code, offset, error):
        if code.co_filename == self.file and not self.muted and not self.recorder.end:
            self._went_on()
            self._match(sys._getframe(1))
            self.stack.pop()
            self.recorder.emit("unwind", error=self.show(error))

    # Which frames are on the stack

    def _went_on(self):
        """The program goes on: what has yielded has gone back to its caller."""
        yielded, self.yielded = self.yielded, []
        for frame, value in yielded:
            while frame in self.stack:
                self.stack.pop()
                self.recorder.emit("return", value=self.show(value))

    def _match(self, frame):
        """Make the stack what `f_back` says it is."""
        top = self.stack[-1] if self.stack else None
        new = []
        while frame is not None and id(frame) != top:
            if frame.f_code.co_filename == self.file:
                new.append(frame)
            frame = frame.f_back
        if frame is None:  # the top frame is not below this one: it has left without a word
            on_stack = set(self.stack)
            chain = {id(one) for one in new}
            while self.stack and self.stack[-1] not in chain:
                self.stack.pop()
                self.recorder.emit("return")
            new = [one for one in new if id(one) not in on_stack]
        for one in reversed(new):
            self.stack.append(id(one))
            self.recorder.emit("call", function=one.f_code.co_name, line=max(one.f_lineno or 1, 1))


def codes(code):
    """A code object and all that stand inside of it: functions, classes, lambdas."""
    yield code
    for one in code.co_consts:
        if hasattr(one, "co_consts"):
            yield from codes(one)
