// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/rating/eloreplay.h"
#include "tests/core/rating/boards.h"

using namespace darkhorse::rating;

namespace {

constexpr std::size_t kVotes = 1'000;
constexpr std::size_t kPiece = 64;
constexpr int kModels = 7;
constexpr int kCategories = 3;

/// A third of them in a category of its own, and half of them in another.
VoteColumns votes()
{
    VoteColumns columns = arena(kModels, kVotes, 5).votes;
    columns.categoryCount = kCategories;
    for (std::size_t i = 0; i < kVotes; ++i)
        columns.categories[i] = 1U | (i % 3 == 0 ? 2U : 0U) | (i % 2 == 0 ? 4U : 0U);
    return columns;
}

VoteRow rowOf(const VoteColumns& votes, std::size_t i)
{
    VoteRow row;
    row.modelA = votes.modelA[i];
    row.modelB = votes.modelB[i];
    row.outcome = votes.outcome[i];
    row.categories = votes.categories[i];
    return row;
}

} // namespace

class TestEloReplay final : public QObject {
    Q_OBJECT

private slots:
    void piecesMakeTheWhole_data()
    {
        QTest::addColumn<bool>("isMasked");
        QTest::addColumn<bool>("excludesTies");
        QTest::newRow("every vote") << false << false;
        QTest::newRow("some votes") << true << false;
        QTest::newRow("every vote but ties") << false << true;
        QTest::newRow("some votes, no ties") << true << true;
    }
    /// Votes that come in between are behind the others in the columns; whoever owes finds them there, and nobody counts them twice.
    void piecesMakeTheWhole()
    {
        QFETCH(const bool, isMasked);
        QFETCH(const bool, excludesTies);
        const VoteColumns all = votes();
        VoteMask mask(kVotes);
        for (std::size_t i = 0; i < kVotes; ++i) {
            if (i % 3 != 0)
                mask.set(i);
        }
        const VoteMask* used = isMasked ? &mask : nullptr;
        EloReplay replay(kModels, kCategories, {}, excludesTies, kPiece);
        replay.restart();
        std::size_t count = kVotes / 2;
        int pieces = 0;
        for (; replay.owes(); ++pieces) {
            replay.goOn(all, count, used, 2);
            if (count < kVotes - 100 && (!isMasked || mask.test(count)))
                replay.add(rowOf(all, count));
            count = std::min(kVotes - 100, count + 1);
        }
        QVERIFY(pieces > int(kVotes / 2 / kPiece));
        for (; count < kVotes; ++count) { // when nothing is owed, each is counted as it comes
            if (!isMasked || mask.test(count))
                replay.add(rowOf(all, count));
        }
        QVERIFY(sameAs(all, used, excludesTies, replay));
    }

    void whatIsLeftCanBeDoneAtOnce()
    {
        const VoteColumns all = votes();
        EloReplay replay(kModels, kCategories, {}, false, kPiece);
        replay.restart();
        replay.goOn(all, kVotes, nullptr, 2);
        replay.goOn(all, kVotes, nullptr, 1);
        QVERIFY(replay.owes());
        replay.finish(all, kVotes, nullptr, 2);
        QVERIFY(!replay.owes());
        QVERIFY(sameAs(all, nullptr, false, replay));
    }

private:
    [[nodiscard]] static bool sameAs(
        const VoteColumns& votes, const VoteMask* mask, bool excludesTies, const EloReplay& replay)
    {
        Board board;
        board.categories.resize(kCategories);
        for (CategoryResult& category : board.categories)
            category.models.resize(kModels);
        replay.tell(board);
        for (int category = 0; category < kCategories; ++category) {
            const std::vector<double> whole = onlineElo(votes, category, {}, mask, excludesTies);
            for (std::size_t model = 0; model < kModels; ++model) {
                if (board.categories[std::size_t(category)].models[model].onlineElo != whole[model])
                    return false;
            }
        }
        return true;
    }
};

QTEST_GUILESS_MAIN(TestEloReplay)
#include "tst_eloreplay.moc"
