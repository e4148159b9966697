"""Runs programs and writes down what happens: `record(source)` gives a trace's events as JSON, `stream` while they happen."""

import contextlib
import gc
import json
import linecache
import sys

from .faults import own_line, raised_message, syntax_message
from .frames import Frames
from .machine import Machine
from .recorder import Ended, Recorder
from .watch import Watcher
from .world import clear, new_main, world

FILE = "<program>"

# What is there before the first program stays: a collection, of which each run makes two, need not look through it.
gc.freeze()


VERSION = sys.version.split()[0]


def record(source):
    """Run a program whole and give the version of Python and the events."""
    recorder = run(source)
    return json.dumps({"python": VERSION, "events": [*recorder.events, recorder.end]})


def stream(source, tell):
    """Run a program and tell its events, a JSON list now and then; the last one is the `end`."""
    recorder = run(source, tell)
    recorder.tell(recorder.end)


def run(source, tell=None):
    machine = Machine(lambda file: file == FILE)
    recorder = machine.recorder = Recorder(machine.clock, tell=tell)
    frames = Frames(recorder, FILE, None)
    machine.watcher = watcher = Watcher(recorder, frames, machine.is_own)
    machine.frames = frames
    frames.show = watcher.show
    main = new_main()
    with world(machine, main), source_at(FILE, source):
        run_program(source, main, machine)
    return recorder


@contextlib.contextmanager
def source_at(file, source):
    """Tracebacks and `waits.py` find the program's lines under its name."""
    linecache.cache[file] = (len(source), None, source.splitlines(keepends=True), file)
    try:
        yield
    finally:
        linecache.cache.pop(file, None)


def run_program(source, main, machine):
    recorder, frames = machine.recorder, machine.frames
    try:
        code = compile(source, FILE, "exec", dont_inherit=True)
    except SyntaxError as error:
        recorder.finish("syntax", syntax_message(error), error.lineno)
        return
    frames.watch(code)
    try:
        with machine.watcher.watching():
            try:
                exec(code, vars(main))
            except Ended:
                pass
            except SystemExit as error:
                if error.code not in (None, 0):
                    recorder.finish("raised", f"`sys.exit({error.code!r})` ended the program.", own_line(error, machine.is_own))
            except BaseException as error:
                end_by(error, machine)
            finish(main, recorder)
    finally:
        frames.unwatch()


def end_by(error, machine):
    """An exception came out of the program; what is printed and noticed after it still is."""
    line = own_line(error, machine.is_own)
    machine.recorder.raised = (raised_message(error, machine.is_own), line)
    error.__traceback__ = None


def finish(main, recorder):
    try:
        clear(main)
        recorder.flush()
    except Ended:
        pass
    if recorder.raised:
        recorder.finish("raised", *recorder.raised)
    recorder.finish("finished")
