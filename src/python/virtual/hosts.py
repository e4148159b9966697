"""The hosts that a program can connect to. Times are virtual seconds.

host, port          what it does
echo, 7             sends back each piece that it gets, 0.05 s later
database, 5432      takes a query a line; answers `row of <query>` 0.1 s later, or after `pg_sleep(seconds)` if the query
                    says so. Queries of one connection are answered one after the other, as a database does
ticker, 7000        sends `tick 1`, `tick 2`, `tick 3`, a line each 0.1 s, and ends the connection
web, 80             answers an HTTP request with `hello` 0.2 s later, and ends the connection
silent, 7001        lets you connect and never says anything
reset, 7002         resets the connection after 0.1 s
"""

import re


class Host:
    """One connection, seen from the host's side. `end` is the program's end of it."""

    def __init__(self, clock, end):
        self.clock = clock
        self.end = end
        self.busy_until = clock.now
        self.buffer = b""
        self.connected()

    def connected(self):
        pass

    def received(self, data):
        pass

    def ended(self):
        """The program will send nothing more: so does the host, once it has answered."""
        self.clock.at(max(self.clock.now, self.busy_until), self.end.end)

    def answer(self, delay, data):
        self.busy_until = max(self.busy_until, self.clock.now + delay)
        self.clock.at(self.busy_until, lambda: self.end.arrive(data))


class Echo(Host):
    def received(self, data):
        self.answer(0.05, data)


class Database(Host):
    def received(self, data):
        *queries, self.buffer = (self.buffer + data).split(b"\n")
        for query in queries:
            slept = re.search(rb"pg_sleep\((\d*\.?\d+)\)", query)
            self.busy_until = max(self.busy_until, self.clock.now) + (float(slept[1]) if slept else 0.1)
            self.answer(0, b"row of " + query.strip() + b"\n")


class Ticker(Host):
    def connected(self):
        for number in (1, 2, 3):
            self.answer(0.1 * number, b"tick %d\n" % number)
        self.ended()


class Web(Host):
    def received(self, data):
        self.buffer += data
        if b"\r\n\r\n" in self.buffer:
            self.buffer = b""
            self.answer(0.2, b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\n\r\nhello")
            self.ended()


class Reset(Host):
    def connected(self):
        self.clock.at(self.clock.now + 0.1, self.end.reset)


HOSTS = {
    "echo": {7: Echo},
    "database": {5432: Database},
    "ticker": {7000: Ticker},
    "web": {80: Web},
    "silent": {7001: Host},
    "reset": {7002: Reset},
}
