"""Timers with one time ring in the order in which they were set.

CPython's `heapq` keeps no order of equals, and asyncio promises none; the loop of the chapter does. Where programs by chance
have many timers for one moment, this puts CPython's in that order, so that all else can be compared.
"""

import itertools

from virtual.plain_asyncio import asyncio

TimerHandle = asyncio.events.TimerHandle


def keep_age(init=TimerHandle.__init__):
    ages, count = {}, itertools.count()

    def __init__(self, *args, **options):
        init(self, *args, **options)
        ages[id(self)] = next(count)

    def __lt__(self, other):
        return (self._when, ages[id(self)]) < (other._when, ages[id(other)])

    TimerHandle.__init__, TimerHandle.__lt__ = __init__, __lt__


def forget_age(init=TimerHandle.__init__, less=TimerHandle.__lt__):
    TimerHandle.__init__, TimerHandle.__lt__ = init, less


keep_age()
