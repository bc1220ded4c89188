// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/store/batch.h"
#include "core/store/factstore.h"
#include "core/store/snapshot.h"
#include "tests/core/store/arenafixture.h"
#include "tests/support/verify.h"

using namespace darkhorse;

class TestSnapshot : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_arena = std::make_unique<ArenaFixture>();
        m_a = m_arena->addContestant(QStringLiteral("heron"));
        m_b = m_arena->addContestant(QStringLiteral("plover"));
        vote();
        auto reader = Database::open(m_arena->path(), Database::Mode::ReadOnly);
        VERIFY_OK(reader);
        m_reader = std::move(*reader);
    }

    void cleanup()
    {
        m_reader.reset();
        m_arena.reset();
    }

    /// Without one, the second of two passes sees a vote that the first did not.
    void bothPassesSeeTheSameVotes()
    {
        {
            const auto snapshot = Snapshot::begin(*m_reader);
            VERIFY_OK(snapshot);
            QCOMPARE(votesSeen(), 1);
            vote();
            QCOMPARE(votesSeen(), 1);
        }
        QCOMPARE(votesSeen(), 2);
        vote();
        QCOMPARE(votesSeen(), 3);
    }

    void aBatchIsLeftAsItIs()
    {
        auto batch = Batch::begin(m_arena->database());
        VERIFY_OK(batch);
        {
            const auto snapshot = Snapshot::begin(m_arena->database());
            VERIFY_OK(snapshot);
        }
        vote();
        VERIFY_OK(batch->commit());
        QCOMPARE(votesSeen(), 2);
    }

    void aSnapshotCanBePassedOn()
    {
        auto first = Snapshot::begin(*m_reader);
        VERIFY_OK(first);
        {
            const Snapshot second = std::move(*first);
            QCOMPARE(votesSeen(), 1);
            vote();
            QCOMPARE(votesSeen(), 1);
        }
        QCOMPARE(votesSeen(), 2);
        const auto next = Snapshot::begin(*m_reader); // the first one ended, once
        VERIFY_OK(next);
    }

private:
    void vote() { m_arena->voteBattle(m_a, m_b, QStringLiteral("Why?"), Verdict::Tie); }

    [[nodiscard]] int votesSeen() const
    {
        int count = 0;
        const auto read = FactStore(*m_reader).forEachVote([&count](const FactRow&) { ++count; });
        return read ? count : -1;
    }

    std::unique_ptr<ArenaFixture> m_arena;
    std::unique_ptr<Database> m_reader;
    ContestantId m_a;
    ContestantId m_b;
};

QTEST_GUILESS_MAIN(TestSnapshot)
#include "tst_snapshot.moc"
