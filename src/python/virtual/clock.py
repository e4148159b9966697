"""Virtual time: it moves only when somebody waits, and then at once."""

import heapq
import itertools


class Clock:
    """Seconds since the program's start, and what the world outside of the program will do, and when."""

    def __init__(self):
        self.now = 0.0
        self.worker = None  # the time of the pool's worker whose function is running, if one is
        self._arrivals = []
        self._order = itertools.count()

    def restart(self):
        """It is 0 again; what the outside world was about to do, it does as much later as before."""
        self._arrivals = [(max(0.0, when - self.now), *rest) for when, *rest in self._arrivals]
        self.now, self.worker = 0.0, None

    def time(self):
        """What `time.monotonic()` says: on a worker of the pool, that worker's time."""
        return self.now if self.worker is None else self.worker

    def at(self, when, action):
        """Let the outside world do something at a time: data arrives, a job is finished."""
        heapq.heappush(self._arrivals, (tidy(when), next(self._order), action))

    def next_arrival(self):
        """When the outside world does its next thing; None if it never does anything again."""
        return self._arrivals[0][0] if self._arrivals else None

    def move(self, until, enough=lambda: False):
        """Move to `until` and let happen what happens before; stop with the first moment after which it is `enough()`.

        `until` may be None: no limit.
        """
        while self._arrivals:
            when, _, action = self._arrivals[0]
            if when > self.now and (enough() or (until is not None and when > until)):
                break
            heapq.heappop(self._arrivals)
            self.now = max(self.now, when)
            action()
        if until is not None and not enough():
            self.now = max(self.now, tidy(until))


def tidy(seconds):
    """To the nanosecond, as `time.monotonic()` counts: 0.1 + 0.2 is 0.3."""
    return round(seconds, 9)
