#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""translations.py ROOT [LUPDATE]

Every translation is finished, has all plural forms of its language, and keeps what the program fills in (%1, %n), the
accelerator mark and the closing sign of its source. With LUPDATE the files are also compared with the sources: no string
of the interface is missing from them, and none is left over.
"""

import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections import Counter
from pathlib import Path

from sources import report

FOLDER = "resources/translations"
PLURAL_FORMS = {"en": 2, "ru": 3, "zh_CN": 1}
# The English file holds plural forms only; the others hold every string.
WHOLE = ("ru", "zh_CN")

_PLACEHOLDER = re.compile(r"%L?(?:\d{1,2}|n)")
_ACCELERATOR = re.compile(r"&(?=[^\s&])")
_CLOSING = {".": ".。", ":": ":：", "…": "…", "?": "?？", "!": "!！"}


def file_of(root, language):
    return root / FOLDER / f"darkhorse_{language}.ts"


def accelerators(text):
    return len(_ACCELERATOR.findall(text.replace("&&", "")))


def problems_of_text(source, text):
    """What one translated text, or one plural form of it, has lost or gained."""
    if not text.strip():
        yield "is empty"
        return
    if Counter(_PLACEHOLDER.findall(source)) != Counter(_PLACEHOLDER.findall(text)):
        yield f"does not fill in the same: {text!r}"
    if accelerators(source) != accelerators(text):
        yield f"does not mark the same number of keys with &: {text!r}"
    if source[-1:] in _CLOSING and text[-1:] not in _CLOSING[source[-1:]]:
        yield f"does not close with {source[-1:]}: {text!r}"
    if source[:1].isspace() != text[:1].isspace() or source[-1:].isspace() != text[-1:].isspace():
        yield f"does not begin or end with a blank as its source does: {text!r}"


def problems_of_message(message, language):
    source = message.findtext("source") or ""
    translation = message.find("translation")
    state = translation.get("type") if translation is not None else "unfinished"
    if state:
        yield f"is {state}"
        return
    if message.get("numerus") != "yes":
        yield from problems_of_text(source, translation.text or "")
        return
    forms = [form.text or "" for form in translation.findall("numerusform")]
    if len(forms) != PLURAL_FORMS[language]:
        yield f"has {len(forms)} plural forms, not {PLURAL_FORMS[language]}"
    for form in forms:
        yield from problems_of_text(source, form)


def messages(path):
    """Every message of a file, as (context, message)."""
    for context in ElementTree.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            yield context.findtext("name"), message


def named(path, context, message):
    return f"{FOLDER}/{path.name}: {context}: {(message.findtext('source') or '')!r}"


def check(root):
    """Problems inside the files."""
    problems = []
    for language in PLURAL_FORMS:
        path = file_of(root, language)
        if not path.is_file():
            problems.append(f"{FOLDER}/{path.name}: there is no such file")
            continue
        found = list(messages(path))
        if not found and language in WHOLE:
            problems.append(f"{FOLDER}/{path.name}: holds no message")
        for context, message in found:
            problems += [f"{named(path, context, message)} {what}" for what in problems_of_message(message, language)]
    return problems


def check_against_sources(root, lupdate):
    """Strings of the interface that a file lacks, and strings of a file that the interface lacks."""
    problems = []
    with tempfile.TemporaryDirectory() as folder:
        for language in PLURAL_FORMS:
            copy = Path(folder) / file_of(root, language).name
            shutil.copy(file_of(root, language), copy)
            only_plurals = [] if language in WHOLE else ["-pluralonly"]
            subprocess.run(
                [lupdate, "-silent", "-locations", "none", "-disable-heuristic", "similartext", *only_plurals,
                 "-I", ".", "ui", "app", "-ts", str(copy)],
                cwd=root, check=True, stdout=subprocess.DEVNULL,
            )
            for context, message in messages(copy):
                state = message.find("translation").get("type")
                if state == "unfinished":
                    problems.append(f"{named(copy, context, message)} is not translated yet")
                elif state in ("vanished", "obsolete"):
                    problems.append(f"{named(copy, context, message)} is not used any more")
    return problems


if __name__ == "__main__":
    tree = Path(sys.argv[1]).resolve()
    faults = check(tree)
    if not faults and len(sys.argv) > 2:
        faults = check_against_sources(tree, sys.argv[2])
        if faults:
            print("Build the target update_translations, then translate what is new:")
    report(faults)
