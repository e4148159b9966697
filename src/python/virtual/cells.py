"""Runs programs for what they print: the cells of a page, which share their names, and programs each alone."""

import contextlib
import gc
import itertools
import json

from .faults import own_traceback
from .machine import Machine
from .recorder import Ended
from .run import source_at
from .streamer import Streamer
from .world import begin, clear, new_main, world


class Cells:
    """The cells of one page. `send(stream, text)` gets what they print."""

    def __init__(self, send):
        self._files = (f"<cell {number}>" for number in itertools.count(1))
        self._machine = Machine(lambda file: file.startswith("<cell "))
        self._machine.recorder = Streamer(self._machine.clock, send)
        self._main = new_main()
        self._world = contextlib.ExitStack()
        self._world.enter_context(world(self._machine, self._main))  # for good: modules stay what they are

    def run(self, source):
        """Run a cell and give its outcome and a message, as JSON."""
        begin(self._machine)
        self._machine.recorder.begin()
        file = next(self._files)
        # The source stays known: a function of this cell may raise in the next one.
        self._world.enter_context(source_at(file, source))
        execute(source, file, self._main, self._machine)
        gc.collect()  # what is lost with the cell is told now
        return json.dumps(result_of(self._machine.recorder))


def run_alone(source, file):
    """Run a program as if it were alone in its process, exit included; give its output as JSON."""
    printed = {"stdout": "", "stderr": ""}

    def send(stream, text):
        printed[stream] += text

    machine = Machine(lambda name: name == file)
    machine.recorder = Streamer(machine.clock, send)
    main = new_main()
    with world(machine, main), source_at(file, source):
        execute(source, file, main, machine)
        with contextlib.suppress(Ended):
            clear(main)
            machine.recorder.flush()
    return json.dumps(printed | result_of(machine.recorder))


def execute(source, file, main, machine):
    recorder = machine.recorder
    try:
        with contextlib.suppress(Ended):
            exec(compile(source, file, "exec", dont_inherit=True), vars(main))
            recorder.flush()
    except SystemExit as error:
        if error.code not in (None, 0):
            recorder.raised = f"`sys.exit({error.code!r})` ended the program."
    except BaseException as error:
        recorder.raised = own_traceback(error, machine.is_own)
        error.__traceback__ = None
        with contextlib.suppress(Ended):
            recorder.flush()


def result_of(recorder):
    if recorder.end:
        return {"outcome": "stopped", "message": recorder.end["message"]}
    if recorder.raised:
        return {"outcome": "raised", "message": recorder.raised}
    return {"outcome": "finished", "message": ""}
