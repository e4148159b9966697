"""A drop-in for `socket.socket` on the simulated network, as far as asyncio's transports and a learner's program use it."""

import errno
import io
import os
import socket


class Connection:
    """The program's end of one connection. `other` is the far end: a host, or another end of this machine."""

    def __init__(self):
        self.label = None
        self.buffer = bytearray()
        self.other = None
        self.ended = False  # nothing more will arrive
        self.error = None  # errno
        self.waiting = []  # a listening end: who has connected
        self.listens = False

    def readable(self):
        return bool(self.buffer or self.ended or self.error or self.waiting)

    def writable(self):
        return self.other is not None or self.error is not None

    # What happens to it, at a virtual time

    def stand(self, other):
        self.other = other

    def refuse(self):
        self.error = errno.ECONNREFUSED

    def reset(self):
        self.error = errno.ECONNRESET

    def arrive(self, data):
        self.buffer += data

    def end(self):
        self.ended = True

    def meet(self, client):
        """Another end of this machine connects to this listening one."""
        server = Connection()
        server.stand(Loopback(client))
        client.stand(Loopback(server))
        self.waiting.append(server)


class Loopback:
    """What an end sends arrives at the other end of this machine at once."""

    def __init__(self, end):
        self.peer = end

    def received(self, data):
        self.peer.arrive(data)

    def ended(self):
        self.peer.end()


def socket_class(machine):
    """The class that `socket.socket` is on this machine."""
    network = machine.network

    class Socket:
        def __init__(self, family=socket.AF_INET, type=socket.SOCK_STREAM, proto=0, fileno=None, _end=None):
            self.family, self.type = socket.AF_INET, socket.SOCK_STREAM
            self.proto = proto if proto > 0 else socket.IPPROTO_TCP
            self._end = _end or Connection()
            self._fd = network.open(self._end)
            self._blocking = True
            self._io_refs = 0  # files made of it (`makefile`), which keep it open
            self._is_closing = False
            self._address = self._peer = ("localhost", 0)

        def fileno(self):
            return self._fd

        def setblocking(self, flag):
            self._blocking = bool(flag)

        def settimeout(self, seconds):
            self._blocking = seconds != 0

        def gettimeout(self):
            return None if self._blocking else 0.0

        def getblocking(self):
            return self._blocking

        def connect(self, address):
            self._peer = tuple(address)
            network.connect(self._end, address)
            self._wait(self._end.writable, "connect", errno.EINPROGRESS)
            self._check()

        def connect_ex(self, address):
            try:
                self.connect(address)
            except OSError as error:
                return error.errno
            return 0

        def recv(self, size, flags=0):
            self._wait(self._end.readable, "recv")
            data = bytes(self._end.buffer[:size])
            if not data:
                self._check()
            del self._end.buffer[:size]
            return data

        def recv_into(self, buffer, size=0, flags=0):
            data = self.recv(size or len(buffer))
            buffer[: len(data)] = data
            return len(data)

        def send(self, data, flags=0):
            self._check()
            if self._end.other is None:
                raise error_of(errno.ENOTCONN)
            self._end.other.received(bytes(data))
            return len(data)

        def sendall(self, data, flags=0):
            self.send(data)

        def sendmsg(self, buffers, *rest):
            return self.send(b"".join(bytes(one) for one in buffers))

        def shutdown(self, how):
            if how != socket.SHUT_RD and self._end.other is not None:
                self._end.other.ended()

        def makefile(self, mode="r", buffering=None, **text):
            self._io_refs += 1
            file = io.BufferedReader(socket.SocketIO(self, "r"))
            return file if "b" in mode else io.TextIOWrapper(file, **text)

        def _decref_socketios(self):
            self._io_refs -= 1
            if self._is_closing:
                self.close()

        def close(self):
            self._is_closing = True
            if self._fd >= 0 and self._io_refs <= 0:
                self.shutdown(socket.SHUT_WR)
                network.close(self._fd)
                self._fd = -1

        def detach(self):
            fd, self._fd = self._fd, -1
            return fd

        def bind(self, address):
            self._address = tuple(address)

        def listen(self, backlog=100):
            if not self._end.listens:
                network.listen(self._end, self._address[1])
            self._end.listens = True
            self._end.label = f"port {self._address[1]}"

        def accept(self):
            self._wait(lambda: self._end.waiting, "accept")
            accepted = Socket(_end=self._end.waiting.pop(0))
            return accepted, ("localhost", 50000 + accepted.fileno())

        def getsockname(self):
            return self._address

        def getpeername(self):
            if self._end.other is None:
                raise error_of(errno.ENOTCONN)
            return self._peer

        def setsockopt(self, *option):
            pass

        def getsockopt(self, level, option, *size):
            return (self._end.error or 0) if option == socket.SO_ERROR else 0

        def __enter__(self):
            return self

        def __exit__(self, *error):
            self.close()

        def __repr__(self):
            return f"<socket fd={self._fd}>"

        def _check(self):
            if self._fd < 0:
                raise error_of(errno.EBADF)
            if self._end.error:
                raise error_of(self._end.error)

        def _wait(self, ready, call, code=errno.EAGAIN):
            if self._fd < 0:
                raise error_of(errno.EBADF)
            if ready():
                return
            if not self._blocking:
                raise error_of(code)
            machine.block(f"socket.{call}()", enough=ready)

    def socketpair(*options):
        one, two = Connection(), Connection()
        one.stand(Loopback(two))
        two.stand(Loopback(one))
        return Socket(_end=one), Socket(_end=two)

    return Socket, socketpair


def error_of(code):
    return OSError(code, os.strerror(code))  # OSError picks its subclass by the number: BlockingIOError, …
