"""CPython's asyncio in its Python form.

CPython ships asyncio's `Future`, `Task` and the running loop twice: in Python (`Lib/asyncio`) and, for speed, in C
(`_asyncio`), and its own tests hold both to the same behaviour. What is written in C cannot be watched from Python. So
asyncio is imported once more with the C module blocked, as CPython's tests do (`test.support.import_fresh_module`).
It is set up here for every program: the copy that Pyodide itself imported goes on living beside it.
"""

import sys


def import_plain_asyncio():
    """Import asyncio anew without its C part; from now on `import asyncio` gives this one."""
    for name in [name for name in sys.modules if name == "asyncio" or name.startswith("asyncio.")]:
        del sys.modules[name]
    sys.modules["_asyncio"] = None
    try:
        import asyncio
    finally:
        del sys.modules["_asyncio"]
    return asyncio


asyncio = import_plain_asyncio()
