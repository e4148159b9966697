"""Passes on what a program prints while it runs, and writes nothing else down: for cells, and for programs that are only run."""

from .recorder import Recorder, spaced

MOST_TEXT = 100_000  # characters
MOST_PASSES = 100_000
LONGEST_LINE = 1_000  # one without its end waits for it no longer


class Streamer(Recorder):
    """`send(stream, text)` gets each piece; `stream` is `stdout` or `stderr`."""

    def __init__(self, clock, send):
        super().__init__(clock)
        self._send = send
        self.begin()

    def begin(self):
        """The next program begins: the end of the one before says nothing about it."""
        self.end = self.raised = None
        self._passes = self._length = 0
        self._lines = dict.fromkeys(STREAMS, "")

    def emit(self, kind, /, **fields):
        self.check()
        if kind == "pass":
            self._passes += 1
            if self._passes > MOST_PASSES:
                self.stop("steps", f"The loop has made {spaced(MOST_PASSES)} passes and the program was ended. Perhaps it never ends.")

    def moving(self, move, describe):
        self.check()
        self.flush()
        move()
        describe()

    def write(self, kind, text, line=None):
        super().write(kind, text, line)
        if len(self._lines[kind]) > LONGEST_LINE:
            self.flush()

    def _text(self, kind, text, line, end="\n"):
        if self.end:
            return
        self._send(STREAMS[kind], text + ("" if line is None else f" (line {line})") + end)
        self._length += len(text)
        if self._length > MOST_TEXT:
            self.stop("steps", f"The program has printed {spaced(MOST_TEXT)} characters and was ended. Perhaps it never ends.")

    def flush(self):
        for kind, text in self._lines.items():
            self._lines[kind] = ""
            if text:
                self._text(kind, text, None, "")


STREAMS = {"print": "stdout", "notice": "stderr"}
