#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""typenames.py ROOT

Finds two headers that define different types of the same name in the same namespace. Each compiles alone, but one program
with both takes the functions of either for the other's, and crashes.
"""

import re

from sources import bare_code, files, line_of, report, root_from_arguments

_NAMESPACE = re.compile(r"^namespace ([\w:]+) \{", re.MULTILINE)
# At the start of a line, so at the top of its namespace; a declaration without a body is no definition.
_TYPE = re.compile(r"^(?:class|struct|enum(?: class)?) (\w+)(?: final)?(?: : [^;{]+)?\s*\{", re.MULTILINE)


def check(root):
    problems = []
    places = {}
    for path, name in files(root, folders=("app", "core", "ui"), suffixes={".h"}):
        code = bare_code(path.read_text(encoding="utf-8"))
        for match in _TYPE.finditer(code):
            spaces = [space for space in _NAMESPACE.finditer(code) if space.start() < match.start()]
            whole = (spaces[-1].group(1) + "::" if spaces else "") + match.group(1)
            place = f"{name}:{line_of(code, match.start())}"
            if whole in places:
                problems.append(f"{place}: {whole} is defined at {places[whole]}, too")
            else:
                places[whole] = place
    return problems


if __name__ == "__main__":
    report(check(root_from_arguments()))
