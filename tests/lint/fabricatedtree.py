# SPDX-License-Identifier: GPL-3.0-or-later
"""A small tree of sources made for one test, and a check run over it."""

import tempfile
import unittest
from pathlib import Path

LICENCE_LINE = "// SPDX-License-Identifier: GPL-3.0-or-later\n"


class FabricatedTree(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)

    def write(self, name, text, licence=LICENCE_LINE):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(licence + text, encoding="utf-8")

    def assert_one_problem(self, problems, place, *words):
        """Exactly one problem, at "file:line", that says these words."""
        self.assertEqual(len(problems), 1, problems)
        self.assertTrue(problems[0].startswith(place + ": "), problems[0])
        for word in words:
            self.assertIn(word, problems[0])
