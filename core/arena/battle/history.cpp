// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/battle/history.h"

#include "core/store/battlestore.h"
#include "core/store/votenotestore.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

QString pairSearchText(const QString& first, const QString& second) { return first + kPairMark + second; }
QString commonSearchText(const QString& first, const QString& second) { return first + kCommonMark + second; }

History::History(BattleStore& store, VoteNoteStore& notes, QObject* parent)
    : QObject(parent), m_store(store), m_notes(notes)
{
}

Result<HistoryStretch> History::entries(int limit, std::optional<BattleId> before, const QString& text) const
{
    auto page = m_store.page(limit, before, text, m_viewer);
    if (!page)
        return fail(page.error());
    HistoryStretch stretch { .entries = {}, .reached = page->reached };
    stretch.entries.reserve(page->battles.size());
    for (BattleSummary& summary : page->battles) {
        stretch.entries.push_back({
            .battle = summary.battle,
            .startedAtUtcMs = summary.startedAtUtcMs,
            .prompt = std::move(summary.prompt),
            .state = summary.state,
            .names = std::move(summary.names),
            .verdict = summary.verdict,
            .castAtUtcMs = summary.castAtUtcMs,
            .evaluator = std::move(summary.evaluator),
            .voidReason = summary.voidReason,
            .hasLeak = summary.hasLeak,
            .leftOut = m_reasons ? m_reasons(summary.battle) : LeftOutReason::None,
            .skipReason = std::move(summary.skipReason),
            .isRepeat = summary.isRepeat,
        });
    }
    return stretch;
}

Result<qint64> History::count() const { return m_store.count(); }

Result<HistoryCount> History::countMatches(const QString& text, std::optional<BattleId> before) const
{
    return m_store.countMatches(text, before, m_viewer).map([](const BattleCount& count) {
        return HistoryCount { count.matches, count.reached };
    });
}

Result<Battle> History::battle(BattleId id) const
{
    auto battle = m_store.find(id);
    if (battle && (battle->state == BattleState::Running || battle->state == BattleState::Judging))
        return fail(Error::Code::NotAllowedNow, u"battle %1 still waits for its verdict"_s.arg(id.value));
    return battle;
}

Result<std::optional<VoteNote>> History::note(BattleId id) const { return m_notes.ofBattle(id); }

void History::announce(BattleId battle) { emit historyChanged(battle); }

} // namespace darkhorse
