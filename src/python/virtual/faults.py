"""What went wrong, with the program's own lines only."""

import traceback

ADVICE = {
    "No module named 'multiprocessing": "A page has one process.",
    "No module named '_interpreters'": "A page has one interpreter.",
    "ModuleNotFoundError": "Programs here have CPython's standard library, without what needs a terminal or another process.",
    "can't start new thread": "A page has one thread: use asyncio.to_thread or a ThreadPoolExecutor, which are modelled here.",
    "emscripten does not support processes": "A page has one process.",
}


def own_places(error, is_own):
    """The program's lines on the way of an exception, outermost first: pairs of line and function."""
    if error is None:
        return []
    return [
        (frame.lineno, frame.name)
        for frame in traceback.extract_tb(error.__traceback__)
        if is_own(frame.filename)
    ]


def own_line(error, is_own):
    """The line of the program that raised, or None."""
    places = own_places(error, is_own)
    return places[-1][0] if places else None


def raised_message(error, is_own):
    """A sentence or two about an exception that came out of the program."""
    places = own_places(error, is_own)
    text = f"`{headline(error)}` ended the program."
    if places:
        (line, name), *callers = reversed(places)
        text += f" It was raised at line {line}{within(name)}"
        for caller_line, caller in callers[:4]:
            text += f", called from line {caller_line}{within(caller)}"
        text += "."
    if isinstance(error, BaseExceptionGroup):
        text += " In the group: " + "; ".join(inside(one, is_own) for one in leaves(error)) + "."
    return text + advice(error)


def syntax_message(error):
    """What Python's parser says about a program, and where."""
    place = f" at line {error.lineno}" if error.lineno else ""
    return f"`{type(error).__name__}: {error.msg}`{place}. Nothing of the program has run."


def headline(error):
    first = traceback.format_exception_only(error)[0] if isinstance(error, BaseExceptionGroup) else None
    text = str(error).split("\n")[0]
    if first is None and not text:
        return type(error).__name__
    return f"{type(error).__name__}: {text}"


def inside(error, is_own):
    line = own_line(error, is_own)
    return f"`{headline(error)}`" + ("" if line is None else f" from line {line}")


def leaves(group):
    for one in group.exceptions:
        if isinstance(one, BaseExceptionGroup):
            yield from leaves(one)
        else:
            yield one


def advice(error):
    for known, words in ADVICE.items():
        if known in f"{type(error).__name__}: {error}":
            return " " + words
    return ""


def within(name):
    return "" if name == "<module>" else f" in `{name}`"


def own_traceback(error, is_own):
    """The traceback as Python prints it, of the program's own frames."""
    told = traceback.TracebackException.from_exception(error)
    keep_own(told, is_own)
    return "".join(told.format()).rstrip("\n") + advice(error)


def keep_own(told, is_own):
    if told is None:
        return
    told.stack = traceback.StackSummary.from_list([one for one in told.stack if is_own(one.filename)])
    for other in (told.__cause__, told.__context__, *(told.exceptions or ())):
        keep_own(other, is_own)
