"""How values and pieces of the program are written in events."""

import linecache
import re

LONGEST_VALUE = 60


def shown(value):
    """A value as Python prints it, without addresses, at most 60 characters. None is not worth a word."""
    if value is None:
        return None
    try:
        text = re.sub(r" at 0x[0-9a-f]+", "", repr(value))
    except Exception as error:
        text = f"<{type(value).__name__}: its repr raised {type(error).__name__}>"
    return shortened(text)


def shortened(text):
    return text if len(text) <= LONGEST_VALUE else text[: LONGEST_VALUE - 1] + "…"


def seconds(number):
    """0.2, 1, 0.30000000000000004 → `0.2`, `1`, `0.3`"""
    return repr(round(number, 9)) if isinstance(number, float) else repr(number)


def text_at(frame):
    """The piece of the program at which a frame stands: `asyncio.sleep(0.2)`. Of several lines the first."""
    lines = linecache.getlines(frame.f_code.co_filename)
    line, end_line, start, end = list(frame.f_code.co_positions())[frame.f_lasti // 2]
    if None in (line, end_line, start, end) or line > len(lines):
        return ""
    whole = lines[line - 1].rstrip("\n").encode()
    text = (whole[start:end] if line == end_line else whole[start:] + "…".encode()).decode()
    return text.removeprefix("await ").strip()
