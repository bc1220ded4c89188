# SPDX-License-Identifier: GPL-3.0-or-later
"""translations.py fails when it should, and only then."""

import os
import unittest
from xml.sax.saxutils import escape

from fabricatedtree import FabricatedTree
from translations import FOLDER, check, check_against_sources

GOOD = {
    "en": [("%n vote(s)", ["%n vote", "%n votes"])],
    "ru": [("%n vote(s)", ["%n голос", "%n голоса", "%n голосов"]), ("&Open %1…", "&Открыть %1…")],
    "zh_CN": [("%n vote(s)", ["%n 票"]), ("&Open %1…", "打开 %1(&O)…")],
}


def message(source, translation, state=""):
    attribute = f' type="{state}"' if state else ""
    if isinstance(translation, list):
        forms = "".join(f"<numerusform>{escape(form)}</numerusform>" for form in translation)
        return (f'<message numerus="yes"><source>{escape(source)}</source>'
                f"<translation{attribute}>{forms}</translation></message>")
    return f"<message><source>{escape(source)}</source><translation{attribute}>{escape(translation)}</translation></message>"


class Translations(FabricatedTree):
    def setUp(self):
        super().setUp()
        for language in GOOD:
            self.write_language(language)

    def write_language(self, language, *extra):
        """The good messages of a language, and these in place of those with the same source."""
        replaced = {entry[0] for entry in extra}
        entries = [entry for entry in GOOD[language] if entry[0] not in replaced] + list(extra)
        body = "".join(message(*entry) for entry in entries)
        self.write(
            f"{FOLDER}/darkhorse_{language}.ts",
            f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="{language}">'
            f"<context><name>Page</name>{body}</context></TS>\n",
            licence="",
        )

    def assert_fault(self, words):
        self.assert_one_problem(check(self.root), f"{FOLDER}/darkhorse_ru.ts", "Page: ", words)

    def test_good_files_have_no_problem(self):
        self.assertEqual(check(self.root), [])

    def test_unfinished_and_vanished(self):
        for state in ("unfinished", "vanished", "obsolete"):
            self.write_language("ru", ("Stop", "Стоп", state))
            self.assert_fault(f"'Stop' is {state}")

    def test_empty(self):
        self.write_language("ru", ("Stop", " "))
        self.assert_fault("'Stop' is empty")

    def test_a_plural_form_is_missing(self):
        self.write_language("ru", ("%n vote(s)", ["%n голос", "%n голосов"]))
        self.assert_fault("has 2 plural forms, not 3")

    def test_placeholders_differ(self):
        for text in ("Из 1", "Из %2", "Из %1 и %1"):
            self.write_language("ru", ("Of %1", text))
            self.assert_fault("does not fill in the same")

    def test_a_plural_form_without_its_number(self):
        self.write_language("ru", ("%n vote(s)", ["один голос", "%n голоса", "%n голосов"]))
        self.assert_fault("does not fill in the same")

    def test_accelerator_is_lost(self):
        self.write_language("ru", ("&Open %1…", "Открыть %1…"))
        self.assert_fault("does not mark the same number of keys")

    def test_an_ampersand_that_is_no_accelerator(self):
        self.write_language("ru", ("A && B", "А и Б"), ("R & D", "НИОКР"))
        self.assertEqual(check(self.root), [])

    def test_closing_sign_differs(self):
        for source, text in (("Key:", "Ключ"), ("Done.", "Готово"), ("Add…", "Добавить")):
            self.write_language("ru", (source, text))
            self.assert_fault("does not close with")

    def test_a_file_is_missing(self):
        (self.root / FOLDER / "darkhorse_ru.ts").unlink()
        self.assert_one_problem(check(self.root), f"{FOLDER}/darkhorse_ru.ts", "no such file")

    @unittest.skipUnless(os.environ.get("LUPDATE"), "LUPDATE does not name the program")
    def test_strings_of_the_sources(self):
        (self.root / "app").mkdir()
        shown = 'tr("%n vote(s)", nullptr, 2); tr("&Open %1…");'
        self.write("ui/page.cpp", f"class Page : QObject {{ Q_OBJECT\nvoid f() {{ {shown} }} }};\n")
        self.assertEqual(check_against_sources(self.root, os.environ["LUPDATE"]), [])
        self.write("ui/page.cpp", f'class Page : QObject {{ Q_OBJECT\nvoid f() {{ {shown} tr("New"); }} }};\n')
        problems = check_against_sources(self.root, os.environ["LUPDATE"])
        self.assertEqual(len(problems), 2, problems)
        self.assertTrue(all(problem.endswith("'New' is not translated yet") for problem in problems), problems)
        self.write("ui/page.cpp", 'class Page : QObject { Q_OBJECT\nvoid f() { tr("%n vote(s)", nullptr, 2); } };\n')
        problems = check_against_sources(self.root, os.environ["LUPDATE"])
        self.assertEqual(len(problems), 2, problems)
        self.assertTrue(all(problem.endswith("'&Open %1…' is not used any more") for problem in problems), problems)


if __name__ == "__main__":
    unittest.main()
