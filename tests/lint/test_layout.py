# SPDX-License-Identifier: GPL-3.0-or-later
"""layout.py fails when it should: on a file laid out otherwise, and on continuous integration without the formatter."""

import os
import subprocess
import sys
import unittest
from pathlib import Path

from fabricatedtree import FabricatedTree
from layout import SKIPPED, clang_format

PROGRAM = str(Path(__file__).with_name("layout.py"))


class Layout(FabricatedTree):
    def run_on_tree(self, **environment):
        return subprocess.run(
            [sys.executable, PROGRAM, str(self.root)],
            env={**os.environ, **environment}, capture_output=True, text=True, check=False,
        )

    @unittest.skipUnless(clang_format(), "clang-format 14 is not installed")
    def test_only_the_badly_laid_out_file_is_named(self):
        (self.root / ".clang-format").write_text("BasedOnStyle: WebKit\n", encoding="utf-8")
        self.write("core/base/good.cpp", "int a;\n")
        self.assertEqual(self.run_on_tree().returncode, 0)
        self.write("core/base/bad.cpp", "int   a ;\n")
        result = self.run_on_tree()
        self.assertEqual(result.returncode, 1)
        self.assertIn("core/base/bad.cpp: ", result.stdout)
        self.assertNotIn("good.cpp", result.stdout)

    def test_without_the_formatter_it_is_skipped_but_not_on_ci(self):
        self.write("core/base/good.cpp", "int a;\n")
        self.assertEqual(self.run_on_tree(PATH="", CI="").returncode, SKIPPED)
        self.assertEqual(self.run_on_tree(PATH="", CI="true").returncode, 1)


if __name__ == "__main__":
    unittest.main()
