// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/domain/contestant.h"
#include "core/domain/side.h"
#include "core/domain/verdict.h"

using namespace darkhorse;

class TestVerdict final : public QObject {
    Q_OBJECT

private slots:
    void wordsComeBack()
    {
        for (const Verdict verdict : kVerdicts)
            QCOMPARE(verdictFromArenaWord(arenaWord(verdict)), std::optional(verdict));
        QVERIFY(!verdictFromArenaWord(QStringLiteral("Model_A")));
        QVERIFY(!verdictFromArenaWord(QString()));
    }

    void bothBadIsNoTie() { QCOMPARE_NE(arenaWord(Verdict::Tie), arenaWord(Verdict::BothBad)); }

    void swappingSidesTwiceChangesNothing()
    {
        for (const Verdict verdict : kVerdicts)
            QCOMPARE(swapped(swapped(verdict)), verdict);
        QCOMPARE(swapped(Verdict::ABetter), Verdict::BBetter);
        QCOMPARE(swapped(Verdict::BothBad), Verdict::BothBad);
        const PerSide<int> sides { 1, 2 };
        QCOMPARE(sides.swapped()[Side::A], sides[other(Side::A)]);
    }

    void kindsOfContestantsComeBack()
    {
        for (const auto kind : { ContestantKind::OpenAiCompatible, ContestantKind::Recorded, ContestantKind::GgufFile })
            QCOMPARE(contestantKindFromWord(toWord(kind)), std::optional(kind));
        for (const auto kind : { KeySource::Kind::None, KeySource::Kind::Keychain, KeySource::Kind::Environment })
            QCOMPARE(keySourceKindFromWord(toWord(kind)), std::optional(kind));
        QVERIFY(!contestantKindFromWord(QStringLiteral("unheard of")));
    }
};

QTEST_GUILESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
