// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "core/rating/votecleaning.h"
#include "tests/support/shareddata.h"

using namespace darkhorse::rating;
using namespace Qt::StringLiterals;

class TestVoteCleaning : public QObject {
    Q_OBJECT

    struct Votes {
        std::vector<std::uint16_t> a;
        std::vector<std::uint16_t> b;
        std::vector<std::uint8_t> outcome;
        std::vector<std::uint32_t> evaluator;
        std::vector<std::uint32_t> timeS;

        void add(std::uint16_t first, std::uint16_t second, Outcome said, std::uint32_t who, std::uint32_t when = 1)
        {
            a.push_back(first);
            b.push_back(second);
            outcome.push_back(std::uint8_t(said));
            evaluator.push_back(who);
            timeS.push_back(when);
        }
        [[nodiscard]] CleaningColumns columns() const { return { a, b, outcome, evaluator, timeS }; }
        [[nodiscard]] Votes turned() const
        {
            Votes votes = *this;
            std::swap(votes.a, votes.b);
            for (std::uint8_t& said : votes.outcome)
                said = said < 2 ? std::uint8_t(1 - said) : said;
            return votes;
        }
    };

    /// 100 evaluators who agree nine times in ten that 0 beats 1, and one who says the contrary ten times.
    static Votes withAContrarian()
    {
        Votes votes;
        for (std::uint32_t who = 0; who < 100; ++who)
            votes.add(0, 1, who % 10 == 0 ? Outcome::BWins : Outcome::AWins, who);
        for (int i = 0; i < 10; ++i)
            votes.add(0, 1, Outcome::BWins, 100);
        for (int i = 0; i < 10; ++i)
            votes.add(0, 1, i % 10 == 0 ? Outcome::BWins : Outcome::AWins, 101);
        return votes;
    }

private slots:
    void whoVotesAgainstEverybodyIsFound_data()
    {
        QTest::addColumn<int>("test");
        QTest::newRow("FastChat") << int(AnomalyTest::FastChat);
        QTest::newRow("paper") << int(AnomalyTest::Paper);
    }
    void whoVotesAgainstEverybodyIsFound()
    {
        QFETCH(const int, test);
        const Votes votes = withAContrarian();
        for (const Votes& seen : { votes, votes.turned() }) {
            // The paper's test looks one way only, at who prefers the model of the higher number less than others do.
            const auto strange = anomalousEvaluators(seen.columns(), AnomalyTest(test), 3);
            QCOMPARE(strange.size(), 102U);
            if (AnomalyTest(test) == AnomalyTest::FastChat)
                QVERIFY(strange[100]);
            QVERIFY(!strange[101]);
            QCOMPARE(std::count(strange.begin(), strange.begin() + 100, true), 0);
        }
    }

    void fewVotesAreNoEvidence()
    {
        Votes votes;
        for (std::uint32_t who = 0; who < 50; ++who)
            votes.add(0, 1, Outcome::AWins, who);
        for (int i = 0; i < 4; ++i)
            votes.add(0, 1, Outcome::BWins, 50);
        QVERIFY(!anomalousEvaluators(votes.columns(), AnomalyTest::FastChat)[50]);
        votes.add(0, 1, Outcome::BWins, 50);
        QVERIFY(anomalousEvaluators(votes.columns(), AnomalyTest::FastChat)[50]);
    }

    void pairsThatNobodyDecidedSayNothing()
    {
        Votes votes;
        for (int i = 0; i < 20; ++i)
            votes.add(0, 1, Outcome::Tie, 0);
        for (const AnomalyTest test : { AnomalyTest::FastChat, AnomalyTest::Paper })
            QCOMPARE(anomalousEvaluators(votes.columns(), test), std::vector<bool>(1));
    }

    void equalSeedsGiveEqualAnswers()
    {
        const Votes votes = withAContrarian();
        QCOMPARE(anomalousEvaluators(votes.columns(), AnomalyTest::Paper, 7),
            anomalousEvaluators(votes.columns(), AnomalyTest::Paper, 7));
    }

    void daysAreCountedByEvaluatorInUtc()
    {
        constexpr std::uint32_t kDay = 86'400;
        Votes votes;
        votes.add(0, 1, Outcome::Tie, 0, kDay);
        votes.add(0, 1, Outcome::Tie, 0, 2 * kDay - 1); // the same day, and the second
        votes.add(0, 1, Outcome::Tie, 1, 2 * kDay - 1); // somebody else
        votes.add(0, 1, Outcome::Tie, 0, 2 * kDay); // the next day
        votes.add(0, 1, Outcome::Tie, 0, 0); // of no day
        votes.add(0, 1, Outcome::Tie, 0, 0);
        QCOMPARE(beyondDailyLimit(votes.columns(), 1), (std::vector<bool> { false, true, false, false, false, false }));
    }

    void flagsWhomFastChatFlags()
    {
        REQUIRE_OUTSIDE(shared, "DARKHORSE_SHARED_DATA");
        QFile file(shared + u"/goldens/outlier_detect.json"_s);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const QJsonObject golden = QJsonDocument::fromJson(file.readAll()).object();
        Votes votes;
        QStringList judges;
        for (const QJsonValueConstRef battle : golden.value(u"battles"_s).toArray()) {
            const QJsonArray row = battle.toArray();
            const QString winner = row[2].toString();
            const QString judge = row[3].toString();
            if (!judges.contains(judge))
                judges.append(judge);
            votes.add(row[0].toString() == u"x"_s ? 0 : 1, row[1].toString() == u"x"_s ? 0 : 1,
                winner == u"model_a"_s       ? Outcome::AWins
                    : winner == u"model_b"_s ? Outcome::BWins
                                             : Outcome::Tie,
                std::uint32_t(judges.indexOf(judge)));
        }
        QStringList removed;
        const auto strange = anomalousEvaluators(votes.columns(), AnomalyTest::FastChat);
        for (std::size_t i = 0; i < strange.size(); ++i) {
            if (strange[i])
                removed.append(judges[qsizetype(i)]);
        }
        QStringList expected;
        for (const QJsonValueConstRef judge : golden.value(u"removed_judges"_s).toArray())
            expected.append(judge.toString());
        removed.sort();
        expected.sort();
        QCOMPARE(removed, expected);
    }
};

QTEST_GUILESS_MAIN(TestVoteCleaning)
#include "tst_votecleaning.moc"
