"""A simulated network: descriptors, sockets that are connected to hosts, and bytes that arrive at a time.

The hosts stand in `hosts.py`. A program may also listen itself (`asyncio.start_server`) and connect to itself.
"""

import itertools
import selectors
import socket

from .hosts import HOSTS

CONNECT_TIME = 0.01  # seconds until a connection stands
LOOPBACK = ("localhost", "127.0.0.1", "0.0.0.0", "::1", "", None)


class Network:
    """All descriptors of one machine. 0, 1 and 2 are taken, as in every process."""

    def __init__(self, machine):
        self.machine = machine
        self._fds = itertools.count(3)
        self._open = {}  # fd -> the socket's end
        self._listening = {}  # port -> the listening end

    def open(self, end):
        fd = next(self._fds)
        self._open[fd] = end
        return fd

    def close(self, fd):
        end = self._open.pop(fd, None)
        self._listening = {port: one for port, one in self._listening.items() if one is not end}

    def readiness(self, fd):
        """What would not block now, as a mask of `selectors.EVENT_READ` and `EVENT_WRITE`."""
        end = self._open.get(fd)
        if end is None:
            return 0
        return selectors.EVENT_READ * end.readable() | selectors.EVENT_WRITE * end.writable()

    def label(self, fd):
        end = self._open.get(fd)
        return (end.label if end else None) or f"socket {fd}"

    def getaddrinfo(self, host, port, family=0, type=0, proto=0, flags=0):
        """As `socket.getaddrinfo`. @raises socket.gaierror for a host that is not simulated"""
        if host not in LOOPBACK and host not in HOSTS:
            names = ", ".join(sorted(HOSTS))
            raise socket.gaierror(
                socket.EAI_NONAME,
                f"Name or service not known: there is no host {host!r} here. The simulated hosts are {names}",
            )
        return [(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", (host or "localhost", int(port or 0)))]

    def listen(self, end, port):
        if port in self._listening:
            raise OSError(98, f"Address already in use: port {port}")
        self._listening[port] = end

    def connect(self, end, address):
        """Let a connection stand, or be refused, in a moment."""
        host, port = address[:2]
        self.getaddrinfo(host, port)
        clock = self.machine.clock
        if host in LOOPBACK:
            listener = self._listening.get(port)
            action = (lambda: listener.meet(end)) if listener else end.refuse
        else:
            answer = HOSTS[host].get(port)
            action = (lambda: end.stand(answer(clock, end))) if answer else end.refuse
        end.label = host
        clock.at(clock.time() + CONNECT_TIME, action)
