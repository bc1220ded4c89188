// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/battle/evaluatordesk.h"

#include <QDateTime>

#include "core/arena/session/arenaparts.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

const QString kEvaluatorSetting = u"evaluator"_s;
const QString kGuidelinesSetting = u"guidelines"_s;
const QString kFirstEvaluator = u"evaluator-1"_s;
constexpr int kVotesForPace = 5;
constexpr double kMsPerHour = 3'600'000;

} // namespace

EvaluatorDesk::EvaluatorDesk(ArenaSession::Parts& parts, QObject* parent) : QObject(parent), m_parts(parts)
{
    // A merge may put votes in the place of others: they are counted from the start then.
    connect(&m_parts.history, &History::historyChanged, this, [this](BattleId battle) {
        if (!battle.isStored())
            m_today = m_session = {};
    });
}

Result<void> EvaluatorDesk::open()
{
    const auto last = m_parts.meta.setting(kEvaluatorSetting);
    if (!last)
        return fail(last.error());
    const auto evaluator = m_parts.evaluators.ensure(last->value_or(kFirstEvaluator));
    if (!evaluator)
        return fail(evaluator.error());
    m_parts.evaluator = *evaluator;
    m_parts.history.setViewer(evaluator->id);
    m_sessionBeganUtcMs = m_parts.clock.nowUtcMs();
    return {};
}

const Evaluator& EvaluatorDesk::current() const { return m_parts.evaluator; }

QStringList EvaluatorDesk::names() const
{
    QStringList names;
    for (const Evaluator& one : m_parts.evaluators.all().value_or(std::vector<Evaluator> {}))
        names.append(one.name);
    return names;
}

Result<void> EvaluatorDesk::choose(const QString& name)
{
    const auto chosen = m_parts.evaluators.ensure(name.simplified());
    if (!chosen)
        return fail(chosen.error());
    if (const auto kept = m_parts.meta.setSetting(kEvaluatorSetting, chosen->name); !kept)
        return kept;
    if (chosen->id == m_parts.evaluator.id)
        return {};
    // What this fails to reveal is revealed when the arena is opened next.
    m_parts.sealed.reveal(this, [](const Result<int>&) {});
    m_parts.evaluator = *chosen;
    m_parts.history.setViewer(chosen->id);
    m_sessionBeganUtcMs = m_parts.clock.nowUtcMs();
    m_parts.history.announce({}); // other names are hidden now
    emit evaluatorChanged();
    return {};
}

EvaluatorDesk::Pace EvaluatorDesk::pace()
{
    const qint64 now = m_parts.clock.nowUtcMs();
    const qint64 midnight = QDateTime::fromMSecsSinceEpoch(now).date().startOfDay().toMSecsSinceEpoch();
    if (!bringUpToDate(m_today, midnight) || !bringUpToDate(m_session, m_sessionBeganUtcMs))
        return {};
    const OwnVotes& session = m_session.votes;
    Pace pace { int(m_today.votes.count), int(session.count), std::nullopt };
    const qint64 spanMs = session.lastUtcMs - session.firstUtcMs;
    if (session.count >= kVotesForPace && spanMs > 0)
        pace.perHour = double(session.count - 1) * kMsPerHour / double(spanMs);
    return pace;
}

bool EvaluatorDesk::bringUpToDate(Tally& tally, qint64 sinceUtcMs) const
{
    const EvaluatorId own = m_parts.evaluator.id;
    if (tally.evaluator != own || tally.sinceUtcMs != sinceUtcMs)
        tally = { own, sinceUtcMs, {} };
    const auto votes = m_parts.evaluators.votesSince(own, sinceUtcMs, tally.votes);
    if (votes)
        tally.votes = *votes;
    return votes.has_value();
}

QString EvaluatorDesk::guidelines() const
{
    return m_parts.meta.setting(kGuidelinesSetting).value_or(std::nullopt).value_or(QString());
}

Result<void> EvaluatorDesk::setGuidelines(const QString& markdown)
{
    return m_parts.meta.setSetting(kGuidelinesSetting, markdown);
}

} // namespace darkhorse
