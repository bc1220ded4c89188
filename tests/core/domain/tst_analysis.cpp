// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QTest>

#include "core/domain/analysis.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

class TestAnalysis final : public QObject {
    Q_OBJECT

    static const Analysis* with(const std::vector<Analysis>& all, AnalysisChange change)
    {
        const auto found = std::ranges::find(all, change, &Analysis::change);
        return found == all.end() ? nullptr : &*found;
    }

private slots:
    void eachDiffersInOneThing()
    {
        RatingSlice slice;
        slice.languages = { u"en"_s };
        const RatingChoice choice;
        const std::vector<Analysis> all = analysesBeside(slice, choice, {});
        QVERIFY(all.front().slice == slice && all.front().choice == choice);
        QCOMPARE(all.size(), size_t(7));
        for (const Analysis& one : all) {
            QCOMPARE(one.slice.languages, slice.languages);
            const bool isShown = one.slice == slice && one.choice == choice;
            QCOMPARE(isShown, one.change == AnalysisChange::None);
            QVERIFY(one.choice == one.choice.possible());
        }
        QCOMPARE(with(all, AnalysisChange::Davidson)->choice.method, RatingMethod::Davidson);
        QVERIFY(with(all, AnalysisChange::TiesLeftOut)->choice.leavesOutTies);
        QVERIFY(with(all, AnalysisChange::RedundantLeftOut)->slice.leavesOutRedundant);
        QVERIFY(!with(all, AnalysisChange::BradleyTerry));
    }

    void whatIsOnAlreadyIsTurnedBack()
    {
        RatingSlice slice;
        slice.leavesOutRedundant = true;
        RatingChoice choice;
        choice.style = StyleControl::FastChat;
        choice.leavesOutTies = true;
        choice.reweightsPairs = true;
        const std::vector<Analysis> all = analysesBeside(slice, choice, {});
        QCOMPARE(with(all, AnalysisChange::StyleLeftIn)->choice.style, StyleControl::None);
        QVERIFY(!with(all, AnalysisChange::TiesLeftIn)->choice.leavesOutTies);
        QVERIFY(!with(all, AnalysisChange::PairsAsOften)->choice.reweightsPairs);
        QVERIFY(!with(all, AnalysisChange::RedundantLeftIn)->slice.leavesOutRedundant);
    }

    void everyEvaluatorIsLeftOutOnce()
    {
        const QStringList people { u"Ann"_s, u"Bo"_s, u"Cy"_s };
        QStringList leftOut;
        for (const Analysis& one : analysesBeside({}, {}, people)) {
            if (one.change != AnalysisChange::WithoutEvaluator)
                continue;
            leftOut << one.evaluator;
            QCOMPARE(one.slice.evaluators.size(), 2);
            QVERIFY(!one.slice.evaluators.contains(one.evaluator));
        }
        QCOMPARE(leftOut, people);
        QVERIFY(!with(analysesBeside({}, {}, { u"Ann"_s }), AnalysisChange::WithoutEvaluator)); // nobody would be left
        QStringList crowd;
        for (int i = 0; i <= kMostEvaluatorsLeftOut; ++i)
            crowd << QString::number(i);
        QVERIFY(!with(analysesBeside({}, {}, crowd), AnalysisChange::WithoutEvaluator));
    }
};

QTEST_GUILESS_MAIN(TestAnalysis)
#include "tst_analysis.moc"
