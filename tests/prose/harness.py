import contextlib
import gc
import io
import json
import linecache
import sys
import traceback
import types


def run_alone(program, place):
    """Run a program in a fresh __main__ and end it as the interpreter's exit does; give its output as JSON."""
    main = types.ModuleType("__main__")
    mine, sys.modules["__main__"] = sys.modules["__main__"], main
    linecache.cache[place] = (len(program), None, program.splitlines(keepends=True), place)
    stdout, result = io.StringIO(), {}
    try:
        with contextlib.redirect_stdout(stdout), contextlib.redirect_stderr(io.StringIO()):
            try:
                exec(compile(program, place, "exec"), main.__dict__)
            except BaseException as error:
                result["error"] = "".join(
                    traceback.format_exception(type(error), error, error.__traceback__.tb_next)
                )
            clear(main.__dict__)
    finally:
        sys.modules["__main__"] = mine
    return json.dumps({"stdout": stdout.getvalue(), **result})


def clear(namespace):
    """Let go of a module's names in CPython's order, so that suspended generators are closed as at a real exit."""
    for private in (True, False):
        for name in list(namespace):
            if name != "__builtins__" and (name[:1] == "_" and name[1:2] != "_") == private:
                namespace[name] = None
    gc.collect()
