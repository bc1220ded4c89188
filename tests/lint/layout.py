#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""layout.py ROOT

Every C++ file is laid out as .clang-format says. Only clang-format 14 counts: other versions lay out differently.
Where there is none the check is skipped (status 77), but never where CI=true.
"""

import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

from sources import files, root_from_arguments

SKIPPED = 77


def clang_format():
    for name in ("clang-format-14", "clang-format"):
        program = shutil.which(name)
        if program:
            version = subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout
            if re.search(r"version 14\.", version):
                return program
    return None


def main():
    program = clang_format()
    if program is None:
        print("SKIPPED: clang-format 14 is not installed, so the layout of the sources was not checked.")
        sys.exit(1 if os.environ.get("CI") == "true" else SKIPPED)
    root = root_from_arguments()
    sources = [str(path) for path, _ in files(root, ("core", "ui", "app", "tests"), {".h", ".cpp"})]
    if not sources:
        sys.exit("no sources found: is this the repository?")
    result = subprocess.run(
        [program, "--dry-run", "--style=file", *sources], capture_output=True, text=True, check=False
    )
    # One line a file is enough: the program itself mends them all.
    odd = Counter(re.findall(r"^(.+?):\d+:\d+: (?:warning|error): code should be", result.stderr, re.MULTILINE))
    if result.returncode != 0 and not odd:
        sys.exit(result.stderr)
    for name, places in sorted(odd.items()):
        print(f"{Path(name).relative_to(root)}: {places} places are laid out differently")
    print(f"{len(sources)} files looked at, {len(odd)} to mend" + (f" with: {program} -i FILE..." if odd else ""))
    sys.exit(1 if odd else 0)


if __name__ == "__main__":
    main()
