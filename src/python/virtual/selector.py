"""The multiplexer on virtual time: `select` moves the clock instead of sleeping."""

import selectors


class VirtualSelector(selectors._BaseSelectorImpl):
    """Watches the simulated descriptors of `network.py`."""

    def __init__(self, machine, loop):
        super().__init__()
        self._machine = machine
        self._loop = loop

    def select(self, timeout=None):
        """Move the clock to the next thing that is watched, or by `timeout` seconds."""
        machine, clock = self._machine, self._machine.clock
        until = None if timeout is None else clock.now + timeout

        def woken():
            return bool(self._ready_keys()) or (timeout != 0 and bool(self._loop._ready))

        def move():
            clock.move(clock.now)  # what has arrived while nobody looked
            if not woken():
                clock.move(until, woken)

        found = []

        def describe():
            found.extend(self._ready_keys())
            events = [
                {"fd": key.fd, "event": name}
                for key, mask in found
                for bit, name in NAMES.items()
                if mask & bit
            ]
            return "select", {"timeout": timeout, "until": clock.now, "events": events}

        machine.recorder.moving(move, describe)
        if timeout is None and not found and not self._loop._ready and not self._loop._stopping:
            machine.deadlock(self._loop)
        return found

    def _ready_keys(self):
        ready = []
        for key in self._fd_to_key.values():
            mask = key.events & self._machine.network.readiness(key.fd)
            if mask:
                ready.append((key, mask))
        return ready

    # Who is watched

    def register(self, fileobj, events, data=None):
        key = super().register(fileobj, events, data)
        self._say(key.fd, 0, (None, None), events, data)
        return key

    def unregister(self, fileobj):
        key = super().unregister(fileobj)
        self._say(key.fd, key.events, key.data, 0, (None, None))
        return key

    def modify(self, fileobj, events, data=None):
        before = self.get_key(fileobj)
        # As the base class would, in one step: to go on being watched is not worth a word.
        key = before._replace(events=events, data=data)
        self._fd_to_key[key.fd] = key
        self._say(key.fd, before.events, before.data, events, data)
        return key

    def _say(self, fd, old, old_data, new, new_data):
        for index, (bit, name) in enumerate(NAMES.items()):
            was = old_data[index] if old & bit else None
            now = new_data[index] if new & bit else None
            if was is not None and was is not now:
                self._machine.unwatch(fd, name)
            if now is not None and was is not now:
                self._machine.watch(fd, name, now)


NAMES = {selectors.EVENT_READ: "read", selectors.EVENT_WRITE: "write"}
