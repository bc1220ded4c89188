// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include "core/arena/battle/rulebook.h"
#include "core/arena/data/voteimport.h"
#include "core/arena/standings/cleaningbook.h"
#include "core/store/arenametastore.h"
#include "tests/core/store/arenafixture.h"
#include "tests/support/verify.h"
#include "ui/data/cleaningdialog.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

class TestCleaningDialog : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    void fill(Database& database)
    {
        QFile file(m_folder.filePath(u"votes.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("model_a,model_b,winner,judge,tstamp,has_leak\na,b,tie,eve,1700000000,False\n"
                   "a,b,tie,eve,1700000001,False\na,b,model_a,ada,1700000002,True\n");
        file.close();
        VERIFY_OK(importVotes(database, file.fileName()));
    }

    static QCheckBox* checkOf(const QDialog& dialog, const QString& reason)
    {
        return dialog.findChild<QCheckBox*>(reason + u"Check"_s);
    }
    static QString countOf(const QDialog& dialog, const QString& reason)
    {
        return dialog.findChild<QLabel*>(reason + u"Count"_s)->text();
    }

private slots:
    void eachRuleTellsWhatItLeavesOut()
    {
        ArenaFixture arena;
        fill(arena.database());
        ArenaMetaStore meta(arena.database());
        CleaningBook book(arena.database());
        RuleBook rules(meta);
        CleaningDialog dialog(book, rules, nullptr);
        QTRY_COMPARE(countOf(dialog, u"identity_leak"_s), u"1"_s);
        auto* table = dialog.findChild<QTableWidget*>(u"leftOutTable"_s);
        QCOMPARE(table->rowCount(), 1);
        QCOMPARE(table->item(0, 0)->text(), u"identity_leak"_s);
        checkOf(dialog, u"banned"_s)->setChecked(true);
        dialog.findChild<QLineEdit*>(u"bannedEdit"_s)->setText(u"Eve, nobody"_s);
        QTRY_COMPARE(countOf(dialog, u"banned"_s), u"2"_s);
        checkOf(dialog, u"identity_leak"_s)->setChecked(false);
        QTRY_COMPARE(table->rowCount(), 2);
        QCOMPARE(countOf(dialog, u"identity_leak"_s), QString());
    }

    void nothingChangesBeforeItIsAccepted()
    {
        ArenaFixture arena;
        ArenaMetaStore meta(arena.database());
        CleaningBook book(arena.database());
        RuleBook rules(meta);
        CleaningDialog dialog(book, rules, nullptr);
        checkOf(dialog, u"daily_limit"_s)->setChecked(true);
        dialog.findChild<QSpinBox*>(u"limitBox"_s)->setValue(7);
        checkOf(dialog, u"identity_leak"_s)->setChecked(false);
        QCOMPARE(book.rules(), CleaningRules());
        dialog.accept();
        QCOMPARE(book.rules().votesADay, 7);
        QVERIFY(rules.rules().countsLeaks);
        CleaningDialog again(book, rules, nullptr);
        QVERIFY(checkOf(again, u"daily_limit"_s)->isChecked());
        QVERIFY(!checkOf(again, u"identity_leak"_s)->isChecked());
    }
};

} // namespace darkhorse

QTEST_MAIN(darkhorse::TestCleaningDialog)
#include "tst_cleaningdialog.moc"
