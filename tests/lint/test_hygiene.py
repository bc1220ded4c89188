# SPDX-License-Identifier: GPL-3.0-or-later
"""hygiene.py fails when it should, and only then."""

import unittest

from fabricatedtree import FabricatedTree
from hygiene import check


def function_of(lines):
    return "void f()\n{\n" + "    g();\n" * (lines - 2) + "}\n"


class Hygiene(FabricatedTree):
    def problems(self):
        return check(self.root)

    def test_clean_tree_passes(self):
        self.write("core/base/x.h", "#pragma once\n")
        self.write("ui/battle/x.cpp", function_of(60))
        self.write("docs/notes.md", "Words.\n", licence="")
        self.assertEqual(self.problems(), [])

    def test_header_of_151_lines_is_found(self):
        self.write("core/base/x.h", "int a;\n" * 149)
        self.assertEqual(self.problems(), [])
        self.write("core/base/x.h", "int a;\n" * 150)
        self.assert_one_problem(self.problems(), "core/base/x.h:1", "151 lines")

    def test_source_of_401_lines_is_found(self):
        self.write("app/cli/x.cpp", "int a;\n" * 399)
        self.assertEqual(self.problems(), [])
        self.write("app/cli/x.cpp", "int a;\n" * 400)
        self.assert_one_problem(self.problems(), "app/cli/x.cpp:1", "401 lines")

    def test_function_of_61_lines_is_found(self):
        self.write("ui/battle/x.cpp", function_of(60) + "\n" + function_of(61))
        self.assert_one_problem(self.problems(), "ui/battle/x.cpp:65", "61 lines")

    def test_missing_licence_line_is_found(self):
        self.write("core/base/x.cpp", "int a;\n", licence="")
        self.assert_one_problem(self.problems(), "core/base/x.cpp:1", "no licence line")

    def test_missing_licence_line_of_build_file_is_found(self):
        self.write("core/base/CMakeLists.txt", "project(x)\n", licence="")
        self.assert_one_problem(self.problems(), "core/base/CMakeLists.txt:1", "no licence line")

    def test_path_of_one_machine_is_found(self):
        for folder in ("/tmp", "/home/ann", "/root", "/work"):
            with self.subTest(folder=folder):
                self.write("docs/notes.md", f"See {folder}/notes.\n", licence="")
                self.assert_one_problem(self.problems(), "docs/notes.md:1", folder + "/n")

    def test_promise_without_issue_is_found(self):
        self.write("core/base/x.cpp", "// TODO later\n")
        self.assert_one_problem(self.problems(), "core/base/x.cpp:2", "TODO without an issue")

    def test_promise_with_issue_passes(self):
        self.write("core/base/x.cpp", "// TODO(#12) later\n")
        self.assertEqual(self.problems(), [])

    def test_lambda_without_context_is_found(self):
        self.write("ui/battle/x.cpp", "void f() {\n    connect(m_list.at(0, 1), &List::moved,\n        [this] { g(); });\n}\n")
        self.assert_one_problem(self.problems(), "ui/battle/x.cpp:3", "without a context object")

    def test_connections_with_context_pass(self):
        self.write(
            "ui/battle/x.cpp",
            "connect(a, &A::done, this, [this](int n, int m) { g(n, m); });\n"
            "connect(a, &A::done, &B::finish);\n"
            "// connect(a, &A::done, [] {});\n"
            'log("connect(a, b, [c])");\n',
        )
        self.assertEqual(self.problems(), [])

    def test_sleeping_test_is_found(self):
        self.write("tests/ui/tst_x.cpp", "QTest::qWait(100);\n")
        self.assert_one_problem(self.problems(), "tests/ui/tst_x.cpp:2", "sleeps")

    def test_sleep_with_a_reason_passes(self):
        self.write("tests/ui/tst_x.cpp", "QTest::qWait(100); // nothing may come any more\n")
        self.assertEqual(self.problems(), [])

    def test_data_of_tests_is_left_alone(self):
        self.write("tests/data/captured.json", '{"path": "/home/ann/x", "note": "TODO"}\n', licence="")
        self.assertEqual(self.problems(), [])


if __name__ == "__main__":
    unittest.main()
