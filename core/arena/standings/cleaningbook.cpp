// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/standings/cleaningbook.h"

#include <utility>

#include <QJsonDocument>
#include <QJsonObject>

#include "core/arena/standings/countedvotes.h"
#include "core/store/arenametastore.h"
#include "core/store/database.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

const QString kSetting = u"cleaning_rules"_s;

} // namespace

CleaningBook::CleaningBook(Database& database, QObject* parent)
    : QObject(parent), m_database(database), m_reader(database.path())
{
}

Result<void> CleaningBook::read()
{
    return cleaningRulesIn(ArenaMetaStore(m_database)).map([this](const CleaningRules& rules) { m_rules = rules; });
}

Result<void> CleaningBook::change(const CleaningRules& rules)
{
    if (rules == m_rules)
        return {};
    const QByteArray text = QJsonDocument(toJson(rules)).toJson(QJsonDocument::Compact);
    if (const auto stored = ArenaMetaStore(m_database).setSetting(kSetting, QString::fromUtf8(text)); !stored)
        return stored;
    m_rules = rules;
    emit rulesChanged();
    return {};
}

void CleaningBook::lookThrough(bool countsLeaks, bool hasAliases)
{
    const int look = ++m_looks;
    const auto take = [this, look](const Result<std::vector<LeftOutVote>>& votes) {
        if (look != m_looks || !votes)
            return; // what cannot be read now is looked at the next time
        m_reasons.clear();
        for (const LeftOutVote& vote : *votes)
            m_reasons.insert(vote.battle, vote.reason);
        emit reasonsChanged();
    };
    if (!m_rules.isNothing() || hasAliases)
        lookBy(m_rules, countsLeaks, this, take);
    else if (!m_reasons.isEmpty())
        take(std::vector<LeftOutVote> {});
}

void CleaningBook::lookAtNewest(
    BattleId newest, bool countsLeaks, QObject* context, std::function<void(const Result<Effect>&)> then)
{
    ++m_looks; // this one sees all that an earlier one would
    lookBy(m_rules, countsLeaks, context,
        [this, newest, then = std::move(then)](const Result<std::vector<LeftOutVote>>& votes) {
            then(votes.map([&](const std::vector<LeftOutVote>& all) { return takeNewest(newest, all); }));
        });
}

CleaningBook::Effect CleaningBook::takeNewest(BattleId newest, const std::vector<LeftOutVote>& votes)
{
    QHash<BattleId, LeftOutReason> reasons;
    for (const LeftOutVote& vote : votes)
        reasons.insert(vote.battle, vote.reason);
    const auto before = std::exchange(m_reasons, reasons);
    if (m_reasons != before)
        emit reasonsChanged();
    const LeftOutReason own = reasons.take(newest);
    if (reasons != before)
        return Effect::ChangesOthers;
    // Votes on leaks are kept with the others, in a category of none.
    return own == LeftOutReason::None || own == LeftOutReason::IdentityLeak ? Effect::Counts : Effect::LeftOut;
}

void CleaningBook::lookBy(const CleaningRules& rules, bool countsLeaks, QObject* context, Looked then) const
{
    m_reader.run(
        [rules, countsLeaks](Database& database) {
            return leftOutVotes(database, countsLeaks ? LeakedBattles::Counted : LeakedBattles::LeftOut, rules);
        },
        context, std::move(then));
}

Result<CleaningRules> cleaningRulesIn(const ArenaMetaStore& store)
{
    const auto stored = store.setting(kSetting);
    if (!stored)
        return fail(stored.error());
    if (!*stored)
        return CleaningRules {};
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson((*stored)->toUtf8(), &problem);
    if (!document.isObject())
        return fail(Error::Code::InvalidInput, u"the arena's setting %1: %2"_s.arg(kSetting, problem.errorString()));
    return cleaningRulesFromJson(document.object());
}

} // namespace darkhorse
