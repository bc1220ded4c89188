# SPDX-License-Identifier: GPL-3.0-or-later
"""includes.py fails when it should, and only then."""

import unittest

from fabricatedtree import FabricatedTree
from includes import QtHeaders, check

HEADERS = {
    "QtCore": ["QString", "QDateTime", "qglobal.h"],
    "QtGui": ["QColor", "QPainter"],
    "QtWidgets": ["QWidget"],
    "QtCharts": ["QChart"],
    "QtSql": ["QSqlQuery"],
    "QtNetwork": ["QNetworkReply"],
    "QtQuick": ["QQuickItem"],
}

FORBIDDEN_INCLUDES = (
    ("core/domain/x.h", "<QColor>", "QtGui"),
    ("core/arena/x.cpp", "<QtWidgets/QWidget>", "QtWidgets"),
    ("core/arena/x.cpp", "<QtWidgets>", "an unknown module"),
    ("core/store/x.cpp", "<QChart>", "QtCharts"),
    ("core/rating/x.h", "<QString>", "QtCore"),
    ("core/rating/x.h", "<qglobal.h>", "QtCore"),
    ("core/rating/x.h", '"core/base/result.h"', "may not include"),
    ("core/arena/x.cpp", "<QSqlQuery>", "QtSql"),
    ("ui/history/x.cpp", "<QSqlQuery>", "QtSql"),
    ("core/exchange/x.cpp", "<QNetworkReply>", "QtNetwork"),
    ("ui/models/x.cpp", "<QNetworkReply>", "QtNetwork"),
    ("ui/leaderboard/x.cpp", "<QChart>", "QtCharts"),
    ("ui/shell/x.cpp", "<QQuickItem>", "QtQuick"),
    ("ui/models/x.cpp", "<qt6keychain/keychain.h>", "only core/chat"),
    ("core/arena/x.cpp", "<sqlite3.h>", "only core/store"),
    ("core/arena/x.cpp", "<Eigen/Dense>", "only core/rating"),
    ("core/store/x.cpp", "<csv.h>", "only core/exchange"),
    ("core/base/x.cpp", '"core/domain/vote.h"', "may not include"),
    ("core/domain/x.cpp", '"core/rating/fit.h"', "may not include"),
    ("core/store/x.cpp", '"core/chat/chatmodel.h"', "may not include"),
    ("core/arena/x.cpp", '"ui/common/roles.h"', "may not include"),
    ("core/newfolder/x.cpp", "<QWidget>", "QtWidgets"),
    ("ui/battle/x.cpp", '"core/store/votestore.h"', "may not include"),
    ("ui/battle/x.cpp", '"ui/history/historypage.h"', "may not include"),
    ("ui/charts/x.cpp", '"ui/leaderboard/page.h"', "may not include"),
    ("ui/battle/x.cpp", '"app/workbench/main.h"', "may not include"),
    ("ui/shell/x.cpp", '"ui/history/historypage.h"', "may not include"),
    ("app/cli/x.cpp", '"ui/common/roles.h"', "may not include"),
    ("app/cli/x.cpp", "<QWidget>", "QtWidgets"),
    ("tests/core/chat/tst_x.cpp", '"ui/common/roles.h"', "may not include"),
    ("core/base/x.cpp", '"result.h"', "not rooted"),
    ("core/base/x.cpp", '"../domain/vote.h"', "not rooted"),
)

ALLOWED_INCLUDES = (
    ("core/base/x.cpp", '"core/base/result.h"'),
    ("core/base/x.cpp", "<QString>"),
    ("core/base/x.cpp", "<vector>"),
    ("core/rating/x.cpp", "<Eigen/Cholesky>"),
    ("core/chat/x.cpp", "<QNetworkReply>"),
    ("core/chat/x.cpp", "<qt6keychain/keychain.h>"),
    ("core/store/x.cpp", "<QSqlQuery>"),
    ("core/store/detail/x.cpp", '"core/store/database.h"'),
    ("core/arena/x.cpp", '"core/rating/fit.h"'),
    ("ui/charts/x.cpp", "<QChart>"),
    ("ui/battle/x.cpp", '"core/arena/battle/battlerunner.h"'),
    ("ui/battle/x.cpp", '"ui/common/roles.h"'),
    ("app/workbench/x.cpp", '"ui/history/historypage.h"'),
    ("app/workbench/x.cpp", '"ui/shell/mainwindow.h"'),
    ("app/cli/x.cpp", '"core/store/database.h"'),
    ("tests/ui/battle/tst_x.cpp", '"ui/battle/battlepage.h"'),
    ("tests/ui/battle/tst_x.cpp", '"tests/support/verify.h"'),
    ("tests/ui/battle/tst_x.cpp", '"tst_x.moc"'),
)

FORBIDDEN_CALLS = (
    ("core/store/x.cpp", "auto t = QDateTime::currentDateTimeUtc();"),
    ("core/arena/x.cpp", "auto t = QDateTime::currentMSecsSinceEpoch();"),
    ("core/arena/x.cpp", "auto t = std::chrono::steady_clock::now();"),
    ("core/rating/x.cpp", "using C = std::chrono::system_clock; auto t = system_clock::now();"),
    ("core/chat/x.cpp", "QElapsedTimer timer;"),
    ("core/arena/x.cpp", "std::random_device entropy;"),
    ("ui/battle/x.cpp", "auto n = QRandomGenerator::global()->bounded(2);"),
    ("ui/history/x.cpp", "const auto now = QDateTime::currentDateTime();"),
    ("app/cli/x.cpp", "srand(1);"),
)

ALLOWED_CALLS = (
    ("core/base/clock.cpp", "auto t = std::chrono::steady_clock::now();"),
    ("core/base/random.cpp", "std::random_device entropy;"),
    ("ui/battle/x.cpp", "QElapsedTimer timer;"),
    ("core/arena/x.cpp", "// std::random_device would be a leak"),
    ("core/arena/x.cpp", 'auto text = "QDateTime::currentDateTime()";'),
    ("core/arena/x.cpp", "auto t = clock.nowUtcMs();"),
    ("tests/core/x.cpp", "auto t = std::chrono::steady_clock::now();"),
)


class Includes(FabricatedTree):
    def setUp(self):
        super().setUp()
        for module, names in HEADERS.items():
            folder = self.root / "qt" / module
            folder.mkdir(parents=True)
            for name in names:
                (folder / name).touch()

    def check_one(self, name, line):
        self.write(name, line + "\n")
        problems = check(self.root, QtHeaders(self.root / "qt"))
        (self.root / name).unlink()
        return problems

    def test_forbidden_includes_are_found(self):
        for name, included, word in FORBIDDEN_INCLUDES:
            with self.subTest(file=name, included=included):
                self.assert_one_problem(self.check_one(name, f"#include {included}"), f"{name}:2", word)

    def test_allowed_includes_pass(self):
        for name, included in ALLOWED_INCLUDES:
            with self.subTest(file=name, included=included):
                self.assertEqual(self.check_one(name, f"#include {included}"), [])

    def test_clocks_and_entropy_outside_base_are_found(self):
        for name, code in FORBIDDEN_CALLS:
            with self.subTest(file=name, code=code):
                self.assert_one_problem(self.check_one(name, code), f"{name}:2", ": ")

    def test_allowed_calls_pass(self):
        for name, code in ALLOWED_CALLS:
            with self.subTest(file=name, code=code):
                self.assertEqual(self.check_one(name, code), [])


if __name__ == "__main__":
    unittest.main()
