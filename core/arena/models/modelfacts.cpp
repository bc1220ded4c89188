// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/models/modelfacts.h"

#include <algorithm>

#include <QHash>

#include "core/domain/votenote.h"
#include "core/rating/votesurvey.h"
#include "core/store/answerfacts.h"
#include "core/store/contestantstore.h"
#include "core/store/database.h"

namespace darkhorse {

namespace {

constexpr int kPraises = 5; // of builtInReasons(), before those that blame

std::optional<double> measureOf(const ModelFacts& facts, TradeOffMeasure measure)
{
    switch (measure) {
    case TradeOffMeasure::Price: return facts.price.output;
    case TradeOffMeasure::Length: return facts.characters;
    case TradeOffMeasure::Speed: return facts.tokensPerSecond;
    }
    Q_UNREACHABLE();
}

} // namespace

QStringList reasonsOf(const QStringList& reasons, Verdict verdict, Side side)
{
    const bool isPraised = verdict == Verdict::Tie || (verdict == Verdict::ABetter && side == Side::A)
        || (verdict == Verdict::BBetter && side == Side::B);
    const QStringList blames = builtInReasons().mid(kPraises);
    QStringList found;
    for (const QString& reason : reasons) {
        if (blames.contains(reason) != isPraised)
            found << reason;
    }
    return found;
}

Result<ModelFactsPtr> modelFactsOf(const QString& arenaPath)
{
    const auto database = Database::open(arenaPath, Database::Mode::ReadOnly);
    if (!database)
        return fail(database.error());
    const auto contestants = ContestantStore(**database).all();
    if (!contestants)
        return fail(contestants.error());
    const auto answers = readAnswerFacts(**database);
    if (!answers)
        return fail(answers.error());
    auto all = std::make_shared<std::vector<ModelFacts>>();
    QHash<ContestantId, size_t> places;
    for (const Contestant& contestant : *contestants) {
        places.insert(contestant.id, all->size());
        ModelFacts& facts = all->emplace_back();
        facts.contestant = contestant.id;
        facts.name = contestant.shownName();
        facts.price = contestant.price;
    }
    for (const AnswerFacts& read : *answers) {
        ModelFacts& facts = all->at(places.value(read.contestant));
        facts.answers = read.answers;
        facts.characters = read.characters;
        facts.tokensPerSecond = read.tokensPerSecond;
    }
    const auto read = forEachReasons(
        **database, [&](const PerSide<ContestantId>& sides, Verdict verdict, const QStringList& reasons) {
            for (const Side side : { Side::A, Side::B }) {
                for (const QString& reason : reasonsOf(reasons, verdict, side))
                    ++all->at(places.value(sides[side])).reasons[reason];
            }
        });
    if (!read)
        return fail(read.error());
    return ModelFactsPtr(std::move(all));
}

std::vector<TradeOff> tradeOffs(
    const Standings& standings, const std::vector<ModelFacts>& facts, TradeOffMeasure measure)
{
    std::vector<TradeOff> found;
    std::vector<double> cost;
    std::vector<double> worth;
    for (const StandingsRow& row : standings.rows) {
        const auto known = std::ranges::find(facts, row.contestant, &ModelFacts::contestant);
        const std::optional<double> value = known == facts.end() ? std::nullopt : measureOf(*known, measure);
        if (!row.rating || !value)
            continue;
        found.push_back({ row.contestant, *value, false });
        cost.push_back(measure == TradeOffMeasure::Speed ? -*value : *value);
        worth.push_back(*row.rating);
    }
    for (const std::size_t place : rating::paretoFront(cost, worth))
        found[place].isOnFront = true;
    return found;
}

} // namespace darkhorse
