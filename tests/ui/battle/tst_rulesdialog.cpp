// SPDX-License-Identifier: GPL-3.0-or-later
// The battle rules as an owner sees and changes them, above all those for the draw: boost, pause, targets.
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include "core/arena/battle/rulebook.h"
#include "core/arena/session/arenasession.h"
#include "tests/support/arena/temparena.h"
#include "tests/support/verify.h"
#include "ui/battle/rulesdialog.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

namespace {

class Owner {
public:
    Owner() : session(arena.open()) { open(); }

    void open()
    {
        dialog = std::make_unique<RulesDialog>(session->rules(), session->evaluator(),
            [](BattleRules::Pairing rule) { return u"rule %1"_s.arg(int(rule)); });
    }
    void save() { dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save)->click(); }
    template <typename Widget>
    Widget* part(const QString& name)
    {
        auto* found = dialog->findChild<Widget*>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }

    TempArena arena;
    std::unique_ptr<ArenaSession> session;
    std::unique_ptr<RulesDialog> dialog;
};

} // namespace

class TestRulesDialog final : public QObject {
    Q_OBJECT

private slots:
    void whatIsStoredIsShownAndStaysAsItIs()
    {
        Owner owner;
        BattleRules rules;
        rules.pairing = BattleRules::Pairing::Balanced;
        rules.overlap = 3;
        rules.boosted = { u"heron"_s, u"otter"_s };
        rules.paused = { u"crane"_s };
        rules.targets = { { u"llama3:8b"_s, { u"heron"_s, u"otter"_s } } };
        rules.strictTargets = { { u"heron"_s, { u"llama3:8b"_s } }, { u"otter"_s, { u"crane"_s } } };
        rules.guessEvery = 7;
        rules.repeatEvery = 12;
        rules.hiddenNames = { u"Herón"_s };
        rules.reasons = { u"useful"_s, u"my own"_s };
        VERIFY_OK(owner.session->rules().change(rules));
        owner.open();
        QCOMPARE(owner.part<QLineEdit>(u"boosted"_s)->text(), u"heron, otter"_s);
        QCOMPARE(owner.part<QPlainTextEdit>(u"targets"_s)->toPlainText(), u"llama3:8b: heron, otter"_s);
        QCOMPARE(owner.part<QSpinBox>(u"repeatEvery"_s)->value(), 12);
        owner.save();
        QVERIFY(owner.session->rules().rules() == rules);
        VERIFY_OK(owner.session->rules().read()); // and so it stands in the arena
        QVERIFY(owner.session->rules().rules() == rules);
    }

    void targetsAreReadLineByLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("rivals"); // of heron
        QTest::addColumn<int>("models");
        QTest::newRow("two rivals") << u"heron: otter, crane"_s << QStringList { u"otter"_s, u"crane"_s } << 1;
        QTest::newRow("two models") << u"heron: otter\notter: crane"_s << QStringList { u"otter"_s } << 2;
        QTest::newRow("room around the names") << u"  heron :  otter ,, otter  "_s << QStringList { u"otter"_s } << 1;
        QTest::newRow("a colon within a name") << u"heron: llama3:8b"_s << QStringList { u"llama3:8b"_s } << 1;
        QTest::newRow("no colon") << u"heron otter"_s << QStringList() << 0;
        QTest::newRow("nobody to meet") << u"heron: , "_s << QStringList() << 0;
        QTest::newRow("no model") << u": otter"_s << QStringList() << 0;
        QTest::newRow("empty") << u"\n\n"_s << QStringList() << 0;
    }
    void targetsAreReadLineByLine()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, rivals);
        QFETCH(const int, models);
        for (const bool areStrict : { false, true }) {
            Owner owner;
            owner.part<QPlainTextEdit>(areStrict ? u"strictTargets"_s : u"targets"_s)->setPlainText(text);
            owner.save();
            const BattleRules& rules = owner.session->rules().rules();
            const auto& read = areStrict ? rules.strictTargets : rules.targets;
            QCOMPARE(read.value(u"heron"_s), rivals);
            QCOMPARE(read.size(), models);
            QVERIFY((areStrict ? rules.targets : rules.strictTargets).isEmpty());
        }
    }

    void boostAndPauseAreListsOfNames()
    {
        Owner owner;
        owner.part<QLineEdit>(u"boosted"_s)->setText(u" heron,otter , heron,"_s);
        owner.part<QLineEdit>(u"paused"_s)->setText(u" , "_s);
        owner.save();
        QCOMPARE(owner.session->rules().rules().boosted, (QStringList { u"heron"_s, u"otter"_s }));
        QVERIFY(owner.session->rules().rules().paused.isEmpty());
    }

    void oldBattlesDoNotComeBackUnlessTheOwnerSaysSo()
    {
        Owner owner;
        auto* box = owner.part<QSpinBox>(u"repeatEvery"_s);
        QCOMPARE(box->value(), 0);
        QCOMPARE(box->text(), u"Never"_s);
        QVERIFY(!box->accessibleName().isEmpty());
        box->setValue(20);
        QCOMPARE(box->text(), u"as 1 battle in 20"_s);
        owner.save();
        QCOMPARE(owner.session->rules().rules().repeatEvery, 20);
    }

    void cancelledNothingChanges()
    {
        Owner owner;
        owner.part<QLineEdit>(u"boosted"_s)->setText(u"heron"_s);
        owner.dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Cancel)->click();
        QVERIFY(owner.session->rules().rules() == BattleRules());
    }

    void theForecastFollowsTheRule()
    {
        Owner owner;
        auto* pairing = owner.part<QComboBox>(u"pairing"_s);
        for (int rule = 0; rule < pairing->count(); ++rule) {
            pairing->setCurrentIndex(rule);
            QCOMPARE(owner.part<QLabel>(u"forecast"_s)->text(), u"rule %1"_s.arg(rule));
        }
    }
};

QTEST_MAIN(TestRulesDialog)
#include "tst_rulesdialog.moc"
