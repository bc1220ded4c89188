#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""includes.py ROOT QT_HEADERS

Finds what the link graph cannot see: an #include of a header that this folder may not know, and calls that read a
clock or draw entropy outside core/base. cmake/Layering.cmake holds the same rules for links.

QT_HEADERS is the folder that holds QtCore/, QtGui/ ...: the headers themselves tell which module each one is of.
"""

import re
import sys
from pathlib import Path

from sources import bare_code, files, line_of, report

BELOW = {"core/base", "core/domain"}
SIBLINGS = {"core/chat", "core/store", "core/exchange", "core/prompts", "core/rating"}
FOR_PAGES = {"core/arena", "core/base", "core/domain"}
EVERYTHING = {"app", "core", "ui"}

# Folder -> folders of the project whose headers it may include, besides its own. The longest match counts.
PROJECT = {
    "core/base": set(),
    "core/domain": {"core/base"},
    "core/rating": set(),
    "core/prompts": BELOW,
    "core/chat": BELOW,
    "core/store": BELOW,
    "core/exchange": BELOW,
    "core/arena": BELOW | SIBLINGS,
    "ui": FOR_PAGES | {"ui/common", "ui/charts"},
    "ui/common": FOR_PAGES,
    "ui/charts": FOR_PAGES | {"ui/common"},
    "app": {"core", "ui"},
    "app/cli": {"core"},
    "tests": EVERYTHING | {"tests"},
    "tests/support": {"core", "tests"},
    "tests/core": {"core", "tests"},
}

WINDOWS = {"QtCore", "QtGui", "QtWidgets", "QtSvg", "QtSvgWidgets", "QtPrintSupport"}

# Folder -> Qt modules whose headers it may include. Tests are free, they may need any of them to look closely.
QT = {
    "core": {"QtCore"},
    "core/rating": set(),
    "core/chat": {"QtCore", "QtNetwork"},
    "core/store": {"QtCore", "QtSql"},
    "ui": WINDOWS,
    "ui/charts": WINDOWS | {"QtCharts"},
    "app": WINDOWS,
    "app/cli": {"QtCore"},
}

# Start of an included path -> the only folders that may include it.
FENCED = {
    "qt6keychain/": {"core/chat"},
    "sqlite3.h": {"core/store"},
    "libpq": {"core/store"},
    "Eigen/": {"core/rating"},
    "csv.h": {"core/exchange"},
    "cld2/": {"core/prompts"},
    "simdjson": {"core/exchange", "core/chat", "core/prompts"},
}

# What only core/base may call. A window may measure durations and wait, so ui and app keep their timers.
CLOCKS = (
    (re.compile(r"\bQ(?:DateTime|Date|Time)::current\w+"), "core ui app", "reads the system's clock: take a Clock"),
    (re.compile(r"\b\w+_clock::now\b"), "core ui app", "reads a clock: take a Clock"),
    (re.compile(r"\b(?:clock_gettime|gettimeofday|std::time|::time)\s*\("), "core ui app", "reads a clock: take a Clock"),
    (re.compile(r"\bQ(?:ElapsedTimer|DeadlineTimer)\b"), "core", "reads a clock: take Clock::monotonic"),
    (re.compile(r"\brandom_device\b"), "core ui app", "draws entropy: take entropySeed() or a RandomSource"),
    (re.compile(r"\bQRandomGenerator(?:64)?\b"), "core ui app", "draws entropy: take entropySeed() or a RandomSource"),
    (re.compile(r"\b(?:std::)?s?rand\s*\("), "core ui app", "is a hidden global generator: take a RandomSource"),
)

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', re.MULTILINE)


def rule_for(table, folder):
    """The entry of the longest prefix of `folder`; None when no entry fits."""
    parts = folder.split("/")
    for length in range(len(parts), 0, -1):
        key = "/".join(parts[:length])
        if key in table:
            return table[key]
    return None


def is_below(folder, parents):
    return any(folder == parent or folder.startswith(parent + "/") for parent in parents)


class QtHeaders:
    """Says which module a Qt header belongs to."""

    def __init__(self, folder):
        self.modules = {}
        for module in sorted(p for p in folder.iterdir() if p.is_dir() and p.name.startswith("Qt")):
            for header in module.iterdir():
                if header.is_file():
                    self.modules.setdefault(header.name, module.name)

    def module(self, path):
        first, _, rest = path.partition("/")
        if rest:
            return first if re.fullmatch(r"Qt[A-Z]\w*", first) else None
        if path in self.modules:
            return self.modules[path]
        return "an unknown module" if re.match(r"Qt?[A-Z]", path) else None


def problems_of_include(folder, path, is_quoted, qt):
    if is_quoted and re.match(r"(core|ui|app|tests)/", path):
        other = path.rpartition("/")[0]
        allowed = rule_for(PROJECT, folder)
        if allowed is not None and not is_below(other, allowed | {own_folder(folder)}):
            yield f"{folder} may not include {path}"
    elif is_quoted and not path.endswith(".moc"):
        yield f'"{path}" is not rooted at the repository (core/..., ui/..., app/..., tests/...)'
    for start, keepers in FENCED.items():
        if path.startswith(start) and not folder.startswith("tests") and not is_below(folder, keepers):
            yield f"only {', '.join(sorted(keepers))} may include {path}"
    module = qt.module(path)
    allowed = rule_for(QT, folder)
    if module and allowed is not None and module not in allowed:
        yield f"{folder} may not include {path} ({module})"


def own_folder(folder):
    """core/base of core/base/detail: a library and the folders inside it see each other."""
    return "/".join(folder.split("/")[:2])


def check(root, qt):
    problems = []
    for path, name in files(root, ("core", "ui", "app", "tests"), {".h", ".cpp"}):
        if name.startswith("tests/lint/"):
            continue
        text = path.read_text(encoding="utf-8")
        folder = name.rpartition("/")[0]
        for match in INCLUDE.finditer(text):
            for problem in problems_of_include(folder, match[2], match[1] == '"', qt):
                problems.append(f"{name}:{line_of(text, match.start())}: {problem}")
        code = bare_code(text)
        if not is_below(folder, {"core/base"}):
            for pattern, where, why in CLOCKS:
                if folder.split("/")[0] in where.split():
                    for match in pattern.finditer(code):
                        problems.append(f"{name}:{line_of(code, match.start())}: {match[0].strip('( ')} {why}")
    return problems


if __name__ == "__main__":
    if len(sys.argv) != 3 or not (Path(sys.argv[2]) / "QtCore").is_dir():
        sys.exit("usage: includes.py ROOT QT_HEADERS (the folder that holds QtCore/)")
    report(check(Path(sys.argv[1]).resolve(), QtHeaders(Path(sys.argv[2]))))
