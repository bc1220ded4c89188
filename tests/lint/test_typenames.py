# SPDX-License-Identifier: GPL-3.0-or-later
"""typenames.py fails when it should."""

import unittest

from fabricatedtree import FabricatedTree
from typenames import check


class TypeNames(FabricatedTree):
    def test_two_types_of_one_name(self):
        self.write("ui/models/details.h", "namespace darkhorse {\nclass Details final : public QWidget {\n};\n}\n")
        self.write("ui/leaderboard/columns.h", "namespace darkhorse {\n\nstruct Details {\n};\n}\n")
        self.assert_one_problem(check(self.root), "ui/models/details.h:3", "darkhorse::Details", "columns.h:4")

    def test_other_namespaces_declarations_and_nested_types_are_free(self):
        self.write("core/rating/row.h", "namespace darkhorse::rating {\nstruct Row {\n};\n}\n")
        self.write("core/store/row.h", "namespace darkhorse {\nstruct Row {\n    struct Details {\n    };\n};\n}\n")
        self.write("core/arena/desk.h", "namespace darkhorse {\nstruct Row;\nclass Details;\nenum class Kind { A };\n}\n")
        self.write("ui/models/details.h", "namespace darkhorse {\nclass Details {\n};\n}\n")
        self.assertEqual(check(self.root), [])


if __name__ == "__main__":
    unittest.main()
