"""Compiles what CPython imports before it runs the first program, so that no page has to do it at each start."""

import ast
import sys
import zipfile
from importlib._bootstrap_external import _code_to_timestamp_pyc

HOME = "/lib/python314.zip/"


def compile_library(source, target):
    """Write the zip `source` anew to `target`, with bytecode in the place of each module that is imported by now."""
    origins = {getattr(module.__spec__, "origin", None) for module in list(sys.modules.values()) if module}
    with zipfile.ZipFile(source) as library, zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as compiled:
        for name in library.namelist():
            content = library.read(name)
            if HOME + name in origins:
                code = compile(without_docstrings(content), HOME + name, "exec", dont_inherit=True)
                name, content = name + "c", bytes(_code_to_timestamp_pyc(code))
            elif name.endswith(".py"):
                content = ast.unparse(without_docstrings(content))
            # The same files make the same zip, whenever it is made.
            compiled.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), content)


def without_docstrings(source):
    """As `python -OO` leaves them out, which its own library is tested with; assertions stay."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if not isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        if ast.get_docstring(node, clean=False) is not None:
            node.body[0] = ast.copy_location(ast.Pass(), node.body[0])
    return tree
