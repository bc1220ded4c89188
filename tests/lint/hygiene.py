#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""hygiene.py ROOT

Sizes of files and functions, licence lines, paths of somebody's machine, promises, tests that sleep, and lambda
connections without a context object (which outlive what they capture).
"""

import re

from sources import bare_code, files, line_of, report, root_from_arguments

MAX_HEADER = 150
MAX_SOURCE = 400
MAX_FUNCTION = 60

LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later"
LICENSED = {".h", ".cpp", ".py", ".sh", ".cmake", "CMakeLists.txt"}
TEXT = LICENSED | {".md", ".json", ".sql", ".ts", ".qrc", ".desktop", ".xml", ".svg", ".in", ".supp", "run"}

MACHINE_PATH = re.compile(r"/(?:tmp|work|farm|root|home/[a-z]+)/[A-Za-z0-9]")
PROMISE = re.compile(r"\b(?:TODO|FIXME|XXX|HACK)\b(?!\(#\d+\))")
SLEEP = re.compile(r"\b(?:qWait|qSleep|sleep_for|usleep)\s*\(|\bQThread::m?sleep\s*\(")
CONNECT = re.compile(r"\bconnect\s*\(")
# clang-format puts a function's braces alone in the first column, and nothing else of a .cpp file.
FUNCTION = re.compile(r"^\{\n.*?^\}$", re.MULTILINE | re.DOTALL)


def arguments_of_call(code, start):
    """The top-level arguments of the call whose parenthesis opens at `start`; None when it never closes."""
    depth, begin, found = 0, start + 1, []
    for position in range(start, len(code)):
        char = code[position]
        if char in "([{":
            depth += 1
        elif char in ")]}":
            depth -= 1
            if depth == 0:
                return found + [code[begin:position].strip()]
        elif char == "," and depth == 1:
            found.append(code[begin:position].strip())
            begin = position + 1
    return None


def problems_of_size(name, text):
    lines = text.count("\n")
    most = MAX_HEADER if name.endswith(".h") else MAX_SOURCE
    if lines > most:
        yield 1, f"{lines} lines, at most {most}: one idea a file"
    if name.endswith(".cpp"):
        for match in FUNCTION.finditer(text):
            length = match[0].count("\n") + 1
            if length > MAX_FUNCTION:
                yield line_of(text, match.start()), f"a function of {length} lines, at most {MAX_FUNCTION}"


def problems_of_code(name, code, text):
    for match in CONNECT.finditer(code):
        arguments = arguments_of_call(code, match.end() - 1)
        if arguments and len(arguments) == 3 and arguments[2].startswith("["):
            yield line_of(code, match.start()), "a lambda connected without a context object (third argument)"
    if "/tst_" in name:
        lines = text.splitlines()
        for match in SLEEP.finditer(code):
            line = line_of(code, match.start())
            # That nothing comes can only be seen by waiting; then the line says so.
            if "//" not in lines[line - 1]:
                yield line, "a test that sleeps instead of waiting for something, and does not say why"


def check(root):
    problems = []
    for path, name in files(root, suffixes=TEXT):
        if name.startswith("tests/data/"):
            continue
        text = path.read_text(encoding="utf-8")
        found = []
        if (path.suffix in LICENSED or path.name in LICENSED) and LICENCE not in "".join(text.splitlines(True)[:3]):
            found.append((1, f"no licence line ({LICENCE})"))
        if path.suffix in {".h", ".cpp"}:
            if name.split("/")[0] in {"core", "ui", "app"}:
                found += problems_of_size(name, text)
            found += problems_of_code(name, bare_code(text), text)
        if not name.startswith("tests/lint/"):
            found += [(line_of(text, m.start()), f"a path of one machine: {m[0]}") for m in MACHINE_PATH.finditer(text)]
            found += [(line_of(text, m.start()), f"{m[0]} without an issue: {m[0]}(#12)") for m in PROMISE.finditer(text)]
        problems += [f"{name}:{line}: {what}" for line, what in found]
    return problems


if __name__ == "__main__":
    report(check(root_from_arguments()))
