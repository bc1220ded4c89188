# SPDX-License-Identifier: GPL-3.0-or-later
"""What the lints share: the files of the tree, C++ without comments and strings, and how problems are reported."""

import re
import sys
from pathlib import Path

FOLDERS = ("app", "cmake", "core", "docs", "packaging", "resources", "tests", "ui", ".ci")


def files(root, folders=FOLDERS, suffixes=None):
    """Every file below these folders and, with the standard folders, at the top; sorted, as (Path, "core/base/x.h")."""
    found = [p for p in root.iterdir() if p.is_file()] if folders is FOLDERS else []
    for folder in folders:
        found += [p for p in (root / folder).rglob("*") if p.is_file() and "__pycache__" not in p.parts]
    for path in sorted(found):
        if suffixes is None or path.suffix in suffixes or path.name in suffixes:
            yield path, path.relative_to(root).as_posix()


_TOKEN = re.compile(
    r"""//[^\n]*
      | /\*.*?\*/
      | R"(?P<mark>[^()\s\\]{0,16})\(.*?\)(?P=mark)"
      | "(?:\\.|[^"\\\n])*"
      | (?<![0-9A-Za-z_])'(?:\\.|[^'\\\n])*'""",
    re.DOTALL | re.VERBOSE,
)


def bare_code(text):
    """C++ with comments blanked and literals emptied; every line keeps its number."""

    def blank(match):
        token = match.group()
        kept = '""' if token[0] in "\"R" else "''" if token[0] == "'" else ""
        return kept + "\n" * token.count("\n")

    return _TOKEN.sub(blank, text)


def line_of(text, position):
    return text.count("\n", 0, position) + 1


def report(problems):
    """Prints what was found, one a line as compilers do, and ends the program."""
    for problem in problems:
        print(problem)
    print(f"{len(problems)} problems" if problems else "no problems")
    sys.exit(1 if problems else 0)


def root_from_arguments():
    return Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve()
