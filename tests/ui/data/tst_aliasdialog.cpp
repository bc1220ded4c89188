// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

#include "core/arena/models/aliasbook.h"
#include "core/store/arenametastore.h"
#include "tests/core/store/arenafixture.h"
#include "tests/support/verify.h"
#include "ui/data/aliasdialog.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

class TestAliasDialog : public QObject {
    Q_OBJECT

    static QTableWidget* tableOf(const QDialog& dialog) { return dialog.findChild<QTableWidget*>(u"aliasTable"_s); }

private slots:
    void suggestionsCountOnceTheyAreTicked()
    {
        ArenaFixture arena;
        ArenaMetaStore meta(arena.database());
        AliasBook book(meta);
        AliasDialog dialog(book, { u"gpt-4-0613"_s, u"claude-1"_s }, { u"GPT-4"_s, u"other"_s }, nullptr);
        QCOMPARE(tableOf(dialog)->rowCount(), 1);
        QCOMPARE(tableOf(dialog)->item(0, 0)->checkState(), Qt::Unchecked);
        dialog.accept();
        QVERIFY(book.aliases().isEmpty());
        tableOf(dialog)->item(0, 0)->setCheckState(Qt::Checked);
        dialog.accept();
        QCOMPARE(book.aliases().resolve(u"GPT-4"_s), u"gpt-4-0613"_s);
        VERIFY_OK(book.read());
        QCOMPARE(book.aliases().all().size(), 1);
    }

    void whatIsSaidAlreadyIsNotSuggestedTheOtherWayRound()
    {
        ArenaFixture arena;
        ArenaMetaStore meta(arena.database());
        AliasBook book(meta);
        ModelAliases aliases;
        VERIFY_OK(aliases.add(u"Yi"_s, u"yi"_s));
        VERIFY_OK(book.change(aliases));
        for (const QStringList& models : { QStringList { u"Yi"_s, u"yi"_s }, QStringList { u"yi"_s, u"Yi"_s } }) {
            AliasDialog dialog(book, models, {}, nullptr);
            QCOMPARE(tableOf(dialog)->rowCount(), 1);
            QCOMPARE(tableOf(dialog)->item(0, 0)->checkState(), Qt::Checked);
        }
    }

    void namesAreAddedAndTakenAway()
    {
        ArenaFixture arena;
        ArenaMetaStore meta(arena.database());
        AliasBook book(meta);
        AliasDialog dialog(book, { u"b"_s, u"a"_s }, {}, nullptr);
        auto* add = dialog.findChild<QPushButton*>(u"addButton"_s);
        QVERIFY(!add->isEnabled());
        dialog.findChild<QLineEdit*>(u"aliasEdit"_s)->setText(u"alpha"_s);
        dialog.findChild<QComboBox*>(u"modelBox"_s)->setCurrentIndex(1);
        add->click();
        dialog.accept();
        QCOMPARE(book.aliases().resolve(u"alpha"_s), u"a"_s);
        AliasDialog again(book, { u"b"_s, u"a"_s }, {}, nullptr);
        tableOf(again)->selectRow(0);
        again.findChild<QPushButton*>(u"removeButton"_s)->click();
        again.accept();
        QVERIFY(book.aliases().isEmpty());
    }
};

} // namespace darkhorse

QTEST_MAIN(darkhorse::TestAliasDialog)
#include "tst_aliasdialog.moc"
