// SPDX-License-Identifier: GPL-3.0-or-later
#include <atomic>
#include <thread>

#include <QTest>

#include "core/arena/categories/battleclassifier.h"
#include "core/arena/categories/builtincategories.h"
#include "core/arena/categories/categoriser.h"
#include "core/arena/categories/recategoriser.h"
#include "core/arena/session/arenawriter.h"
#include "core/store/factstore.h"
#include "tests/core/store/arenafixture.h"
#include "tests/support/verify.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

namespace {

constexpr int kBattles = 1'200; // some steps' worth
constexpr int kRounds = 20;
const QString kCode = u"Write a Python function that adds two numbers."_s;

} // namespace

class TestRecategoriser : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_arena = std::make_unique<ArenaFixture>();
        const ContestantId a = m_arena->addContestant(u"a"_s);
        const ContestantId b = m_arena->addContestant(u"b"_s);
        for (int i = 0; i < kBattles; ++i)
            m_arena->voteBattle(a, b, kCode, Verdict::Tie);
        auto writer = ArenaWriter::open(m_arena->path());
        VERIFY_OK(writer);
        m_writer = std::move(*writer);
    }

    void cleanup()
    {
        m_writer.reset();
        m_arena.reset();
    }

    /// However much there is to be read, whoever writes waits for one step of it.
    void aVoteIsStoredBetweenTwoSteps()
    {
        Recategoriser sorter(m_arena->path(), *m_writer);
        std::optional<Result<Categorised>> sorted;
        sorter.run(builtInCategories(), CodeRule::Ours, [&](const Result<Categorised>& result) { sorted = result; });
        qint64 leftAtVote = 0;
        bool wasSorted = true;
        m_writer->submit(
            [](Database& database) {
                return FactStore(database).unread(classifierVersion(CodeRule::Ours), 2 * kBattles);
            },
            this,
            [&](const Result<std::vector<UnreadBattle>>& unread) {
                VERIFY_OK(unread);
                leftAtVote = qint64(unread->size());
                wasSorted = sorted.has_value();
            });
        QTRY_VERIFY_WITH_TIMEOUT(sorted.has_value(), 30'000);
        QVERIFY(!wasSorted);
        QVERIFY2(leftAtVote > 0 && leftAtVote < kBattles, qPrintable(QString::number(leftAtVote)));
        VERIFY_OK(*sorted);
        QCOMPARE(VoteStore(m_arena->database()).log()->size(), size_t(kBattles));
        QCOMPARE(codingVotes(), kBattles);
    }

    void onlyTheNewestRunEnds()
    {
        Recategoriser sorter(m_arena->path(), *m_writer);
        int endings = 0;
        int endingsOfTheFirst = 0;
        sorter.run({}, CodeRule::Ours, [&](const Result<Categorised>&) { ++endingsOfTheFirst; });
        sorter.run(builtInCategories(), CodeRule::Ours, [&](const Result<Categorised>&) { ++endings; });
        QTRY_COMPARE_WITH_TIMEOUT(endings, 1, 30'000);
        QCOMPARE(endingsOfTheFirst, 0);
        QCOMPARE(codingVotes(), kBattles);
    }

    /// Votes are read twice: for what repeats, then for their categories. Those cast in between belong to neither.
    void votesMayBeCastWhileOthersAreSorted()
    {
        const auto classify = [this] { return readMissingFacts(m_arena->database(), CodeRule::Ours, 2 * kBattles); };
        VERIFY_OK(classify());
        std::atomic<int> rounds = 0;
        QString problem;
        std::jthread sorting([&](const std::stop_token& stop) {
            const auto reader = Database::open(m_arena->path(), Database::Mode::ReadOnly);
            for (; !stop.stop_requested() && problem.isEmpty(); ++rounds) {
                const auto sorted = reader ? categorise(**reader, builtInCategories()) : fail(reader.error());
                if (!sorted)
                    problem = sorted.error().detail;
            }
        });
        const auto contestants = ContestantStore(m_arena->database()).all();
        VERIFY_OK(contestants);
        for (int i = 0; i < kBattles && rounds < kRounds; ++i) {
            m_arena->voteBattle(contestants->at(0).id, contestants->at(1).id, kCode, Verdict::Tie);
            VERIFY_OK(classify());
        }
        sorting.request_stop();
        sorting.join();
        QCOMPARE(problem, QString());
    }

private:
    [[nodiscard]] int codingVotes() const
    {
        const auto log = VoteStore(m_arena->database()).log();
        int count = 0;
        for (const quint32 set : log.value_or(VoteLog {}).categorySet)
            count += int(std::ranges::count(log->categorySets.at(set), CategoryKey { u"coding"_s }));
        return count;
    }

    std::unique_ptr<ArenaFixture> m_arena;
    std::unique_ptr<ArenaWriter> m_writer;
};

QTEST_GUILESS_MAIN(TestRecategoriser)
#include "tst_recategoriser.moc"
