// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QDialogButtonBox>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

#include "core/arena/battle/battlerunner.h"
#include "core/arena/categories/categorybook.h"
#include "core/arena/categories/labeldesk.h"
#include "core/arena/standings/livestandings.h"
#include "tests/support/arena/temparena.h"
#include "tests/support/json.h"
#include "tests/support/verify.h"
#include "ui/categories/categorydialog.h"
#include "ui/categories/conditionrow.h"
#include "ui/categories/labeldialog.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

namespace {

const QString kPrompt = u"Explain in two sentences why the sky is blue."_s;

std::unique_ptr<ArenaSession> arenaWithOneVote(TempArena& arena)
{
    arena.addRecorded(u"heron"_s, {}, { { kPrompt, u"Light."_s } });
    arena.addRecorded(u"otter"_s, {}, { { kPrompt, u"Air."_s } });
    auto session = arena.open();
    BattleRunner runner(*session);
    runner.start(kPrompt);
    [&] { QTRY_COMPARE(runner.phase(), BattleRunner::Phase::Judging); }();
    runner.castVerdict(Verdict::ABetter);
    [&] { QTRY_COMPARE(runner.phase(), BattleRunner::Phase::Revealed); }();
    return session;
}

CategoryRule ruleFrom(const QByteArray& text)
{
    return *CategoryRule::fromJson(QJsonDocument::fromJson(json(text)).object());
}

} // namespace

class TestCategoryDialog : public QObject {
    Q_OBJECT

private slots:
    void rulesBecomeLinesAndComeBack_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<int>("lines"); // -1: nested deeper
        QTest::newRow("every vote") << QByteArray("{'all':[]}") << 0;
        QTest::newRow("words") << QByteArray("{'all':[{'field':'language','in':['en','zh']}]}") << 1;
        QTest::newRow("none of") << QByteArray("{'any':[{'not':{'field':'tag','in':['law']}},"
                                               "{'field':'code','is':true}]}")
                                 << 2;
        QTest::newRow("a label") << QByteArray("{'all':[{'label':'hard','at_least':6}]}") << 1;
        QTest::newRow("days") << QByteArray("{'all':[{'field':'date','from':'2024-05-20'},"
                                            "{'field':'date','until':'2024-06-01'}]}")
                              << 2;
        QTest::newRow("nested") << QByteArray("{'all':[{'any':[{'field':'code','is':true}]}]}") << -1;
    }

    void rulesBecomeLinesAndComeBack()
    {
        QFETCH(QByteArray, rule);
        QFETCH(int, lines);
        const CategoryRule read = ruleFrom(rule);
        const auto form = formOf(read);
        QCOMPARE(form ? int(form->conditions.size()) : -1, lines);
        if (form) {
            const auto again = ruleOf(*form);
            VERIFY_OK(again);
            QCOMPARE(again->toJson(), read.toJson());
        }
    }

    void linesWithoutAValueAreNoRule()
    {
        VERIFY_ERROR(ruleOf(RuleForm { false, { Condition {} } }), Error::Code::InvalidInput);
        Condition many;
        many.field = CategoryRule::Field::Tokens;
        many.comparison = Condition::Comparison::AtLeast;
        many.value = u"many"_s;
        VERIFY_ERROR(ruleOf(RuleForm { false, { many } }), Error::Code::InvalidInput);
    }

    void aCategoryIsMadeWithALiveCount()
    {
        TempArena arena;
        const auto session = arenaWithOneVote(arena);
        CategoryDialog dialog(session->categories());
        dialog.show();
        auto* save = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save);
        QVERIFY(!save->isEnabled()); // a built-in one is shown
        dialog.findChild<QPushButton*>(u"newCategory"_s)->click();
        dialog.findChild<QLineEdit*>(u"categoryName"_s)->setText(u"Небо: English"_s);
        auto* row = dialog.findChildren<ConditionRow*>().constLast();
        row->findChild<QLineEdit*>(u"value"_s)->setText(u"en"_s);
        auto* count = dialog.findChild<QLabel*>(u"matchCount"_s);
        QTRY_VERIFY(count->text().contains(u"1 of 1"_s));
        row->findChild<QLineEdit*>(u"value"_s)->setText(u"ru"_s);
        QTRY_VERIFY(count->text().contains(u"0 of 1"_s));
        row->findChild<QLineEdit*>(u"value"_s)->setText(u"en, ru"_s);
        QTRY_VERIFY(count->text().contains(u"1 of 1"_s));
        QVERIFY(save->isEnabled());
        save->click();
        const CategoryDefinition made = session->categories().definitions().back();
        QCOMPARE(made.name, u"Небо: English"_s);
        QCOMPARE(made.key.value, u"english_2"_s);
        QTRY_COMPARE(session->standings().standings(made.key)->votesCounted, 1);
        dialog.findChild<QPushButton*>(u"removeCategory"_s)->click();
        QVERIFY(session->categories().definitions().back().isBuiltIn);
    }

    void tagsAndCorrectionsMoveVotes()
    {
        TempArena arena;
        const auto session = arenaWithOneVote(arena);
        const BattleId battle { 1 };
        {
            LabelDialog dialog(session->labels(), { battle });
            dialog.findChild<QLineEdit*>(u"tags"_s)->setText(u" law , law, sky"_s);
            auto* language = dialog.findChild<QComboBox*>(u"language"_s);
            language->setCurrentIndex(language->findData(u"de"_s));
            dialog.findChild<QComboBox*>(u"code"_s)->setCurrentIndex(2); // yes
            dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save)->click();
        }
        LiveStandings& standings = session->standings();
        QTRY_COMPARE(standings.standings({ u"german"_s })->votesCounted, 1);
        QCOMPARE(standings.standings({ u"english"_s })->votesCounted, 0);
        QCOMPARE(standings.standings({ u"coding"_s })->votesCounted, 1);
        const auto labels = session->labels().labels(battle);
        VERIFY_OK(labels);
        QCOMPARE(labels->tags, (QStringList { u"law"_s, u"sky"_s }));
        QVERIFY(labels->isLanguageCorrected && labels->isCodeCorrected);
        QVERIFY(labelsInWords(*labels).contains(u"corrected"_s));
        {
            LabelDialog dialog(session->labels(), { battle });
            QCOMPARE(dialog.findChild<QLineEdit*>(u"tags"_s)->text(), u"law, sky"_s);
            dialog.findChild<QLineEdit*>(u"tags"_s)->setText(u"sky"_s);
            dialog.findChild<QComboBox*>(u"language"_s)->setCurrentIndex(1); // as it was read
            dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save)->click();
        }
        QTRY_COMPARE(standings.standings({ u"english"_s })->votesCounted, 1);
        QCOMPARE(session->labels().labels(battle)->tags, QStringList { u"sky"_s });
    }
};

QTEST_MAIN(TestCategoryDialog)
#include "tst_categorydialog.moc"
