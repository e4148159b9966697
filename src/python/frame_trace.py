"""Runs a program and writes down what becomes of its frames: the events of `src/trace/FrameEvent.ts`.

Nothing is guessed. A frame is on the stack when the chain of `f_back` says so. A yield is told from a return and from an
exception by the instruction that the frame stands at, and what resumed a generator by the instruction that its caller
stands at. Making a generator runs no line and causes no trace event, so new generators are looked for on the heap
before each instruction. The recorder holds them by weak references only: it must not keep alive what the program drops.
A coroutine object is a generator in all of this, under another type and with other names for its parts.
"""

import ast
import dis
import gc
import inspect
import json
import re
import sys
import types
import weakref

FILE = "<program>"
LONGEST_VALUE = 60
UNSHOWN = (types.FunctionType, types.ModuleType, type)
PAUSING = (types.GeneratorType, types.CoroutineType)
PAUSES = inspect.CO_GENERATOR | inspect.CO_COROUTINE


class Recorder:
    def __init__(self, source):
        self.source = source.encode().splitlines()
        self.code = compile(source, FILE, "exec")
        self.events = []
        self.recording = False
        self.stack = []  # ids of the frames on the stack, the module's first
        self.ids = {}  # id(frame) -> our id; a frame object lives as long as its call or its generator
        self.generators = {}  # our id -> weak reference
        self.waiting = {}  # our id -> id(frame) of the generators that have not started or are suspended
        self.dying = set()  # our ids of the generators that nothing refers to, until they are closed
        self.known_locals = {}  # our id -> the locals as last written down
        self.next_id = 1
        self.printed = ""
        self.last_instruction = None
        self.last_value = None
        self.last_error = None

    def run(self):
        namespace = {"__name__": "__main__"}
        out, sys.stdout = sys.stdout, self
        gc.collect()
        gc.disable()
        gc.freeze()  # from here on, gc.get_objects() lists the program's own objects only
        self.recording = True
        sys.settrace(self.trace)
        try:
            exec(self.code, namespace)
        except Exception:
            pass  # the events say that it left the module
        finally:
            sys.settrace(None)
            self.flush()
            self.recording = False
            gc.unfreeze()
            gc.enable()
            sys.stdout = out
        return self.events

    # What the tracer hears

    def trace(self, frame, event, arg):
        if frame.f_code.co_filename != FILE:
            return None
        frame.f_trace_opcodes = True
        self.flush()
        self.look_at_generators()
        self.match_stack(frame)
        if event == "line":
            self.emit("line", frame, line=frame.f_lineno, locals=self.changes(frame))
        elif event == "exception":
            self.raised(frame, arg)
        elif event == "return":
            self.left(frame, arg)
        self.last_instruction = (frame.f_code, frame.f_lasti)
        return self.trace

    def raised(self, frame, arg):
        kind, error, _ = arg
        self.last_error = shortened(repr(error))
        # The end of an iterator that `for` or `yield from` deals with is no event of the program.
        if kind is StopIteration and instruction(frame) in ("FOR_ITER", "SEND", "END_SEND"):
            return
        self.emit("raise", frame, line=frame.f_lineno, error=self.last_error, locals=self.changes(frame))

    def left(self, frame, value):
        changes = self.changes(frame)
        how = instruction(frame)
        if how == "YIELD_VALUE":
            self.last_value = self.value(value)
            self.emit("yield", frame, line=frame.f_lineno, value=self.last_value, locals=changes)
            self.waiting[self.ids[id(frame)]] = id(frame)
        elif how == "RETURN_VALUE":
            self.emit("return", frame, line=frame.f_lineno, value=self.value(value), locals=changes)
            self.closed(frame)
        else:
            self.emit("unwind", frame, line=frame.f_lineno, error=self.last_error)
            self.closed(frame)
        self.stack.pop()

    def closed(self, frame):
        self.dying.discard(self.ids.pop(id(frame)))

    # Which frames are on the stack

    def match_stack(self, frame):
        chain = []
        below = frame
        while below is not None:
            if below.f_code.co_filename == FILE:
                chain.append(below)
            below = below.f_back
        chain.reverse()
        on_stack = [self.ids.get(id(one)) for one in chain]
        # `throw` passes through an outer generator without running it: its frame comes and goes without an event.
        while self.stack and self.stack[-1] not in on_stack:
            number = self.stack.pop()
            self.waiting[number] = next(key for key, one in self.ids.items() if one == number)
            self.events.append({"type": "yield", "frame": number, "value": self.last_value})
        for one in chain:
            if self.ids.get(id(one)) not in self.stack:
                self.enter(one)

    def enter(self, frame):
        if frame.f_code.co_flags & PAUSES:
            how, text = self.resumer(frame)
            self.stack.append(self.ids[id(frame)])
            self.waiting.pop(self.ids[id(frame)])
            self.emit("resume", frame, line=frame.f_lineno, by=how, text=text)
        else:
            self.stack.append(self.new_id(frame))
            text = self.text_at(frame.f_back) if len(self.stack) > 1 else None
            line = max(frame.f_lineno, 1)
            self.emit("call", frame, function=frame.f_code.co_name, line=line, text=text, locals=self.changes(frame))

    def resumer(self, frame):
        if self.dying.difference(self.stack):
            return "collect", None  # CPython closes a generator that nothing refers to
        caller = frame.f_back
        text = self.text_at(caller)
        how = instruction(caller)
        if how == "FOR_ITER":
            return "for", text
        if (text or "").startswith("await"):
            return "await", text
        if how == "SEND" or (text or "").startswith("yield from"):
            return "yield from", text
        return called_method(text), text

    # Which generators there are

    def look_at_generators(self):
        found = [(one, frame_of(one)) for one in gc.get_objects() if type(one) in PAUSING]
        own = [(one, frame) for one, frame in found if frame is not None and frame.f_code.co_filename == FILE]
        unfinished = {id(frame): one for one, frame in own}
        for number, key in list(self.waiting.items()):
            if key not in unfinished:
                self.closed_without_running(number, key)
        for key, one in unfinished.items():
            if key not in self.ids:
                self.add_generator(one)

    def add_generator(self, generator):
        frame = frame_of(generator)
        number = self.new_id(frame)
        self.generators[number] = weakref.ref(generator, lambda _: self.collected(number))
        self.waiting[number] = id(frame)
        text = self.text(*self.last_instruction)
        function = frame.f_code.co_name
        coroutine = True if isinstance(generator, types.CoroutineType) else None
        line, changes = frame.f_lineno, self.changes(frame)
        self.emit("create", frame, function=function, coroutine=coroutine, line=line, text=text, locals=changes)

    def closed_without_running(self, number, key):
        """One that has not started has nothing to clean up: `close` runs no line of it."""
        del self.waiting[number], self.ids[key]
        event = {"type": "close", "frame": number}
        if number in self.dying:
            self.dying.discard(number)
        else:
            event["text"] = self.text(*self.last_instruction)
        self.events.append(event)

    def collected(self, number):
        if not self.recording:
            return
        self.flush()
        self.events.append({"type": "collect", "frame": number})
        if number in self.waiting:
            self.dying.add(number)

    # What the program prints

    def write(self, text):
        self.printed += text

    def flush(self):
        if self.printed:
            text, self.printed = self.printed, ""
            self.events.append({"type": "print", "frame": self.stack[-1], "text": text})

    # How things are written down

    def emit(self, kind, frame, **fields):
        event = {"type": kind, "frame": self.ids[id(frame)], **fields}
        self.events.append({key: value for key, value in event.items() if value is not None and value != {}})

    def new_id(self, frame):
        number = self.ids[id(frame)] = self.next_id
        self.next_id += 1
        return number

    def changes(self, frame):
        """The locals that are new or changed since they were last written down; None for one that is gone."""
        now = {
            name: self.value(value)
            for name, value in frame.f_locals.items()
            if not name.startswith(("__", ".")) and not isinstance(value, UNSHOWN)
        }
        before = self.known_locals.get(self.ids[id(frame)], {})
        self.known_locals[self.ids[id(frame)]] = now
        gone = {name: None for name in before if name not in now}
        return {name: value for name, value in now.items() if before.get(name) != value} | gone

    def value(self, value):
        if isinstance(value, PAUSING):
            for number, reference in self.generators.items():
                if reference() is value:
                    return {"generator": number}
        return shortened(repr(value))

    def text_at(self, frame):
        return self.text(frame.f_code, frame.f_lasti)

    def text(self, code, offset):
        """The piece of the program that an instruction was compiled from, if it stands on one line."""
        line, end_line, start, end = list(code.co_positions())[offset // 2]
        if line is None or line != end_line:
            return None
        return self.source[line - 1][start:end].decode()


def frame_of(generator):
    """The frame of a generator or of a coroutine object; None when it has ended."""
    return generator.cr_frame if isinstance(generator, types.CoroutineType) else generator.gi_frame


def instruction(frame):
    return dis.opname[frame.f_code.co_code[frame.f_lasti]]


def called_method(text):
    """Which way of resuming a generator a call is: `next(g)`, `g.send(1)`, … or `other`: `list(g)`."""
    try:
        called = ast.parse(text or "", mode="eval").body.func
    except (SyntaxError, AttributeError):
        return "other"
    name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
    name = "next" if name == "__next__" else name
    return name if name in ("next", "send", "throw", "close") else "other"


def shortened(text):
    text = re.sub(r" at 0x[0-9a-f]+", "", text)
    return text if len(text) <= LONGEST_VALUE else text[: LONGEST_VALUE - 1] + "…"


def record(source):
    """Runs a program and gives its events and the version of Python as JSON."""
    return json.dumps({"python": sys.version.split()[0], "events": Recorder(source).run()})
