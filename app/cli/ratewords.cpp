// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ratewords.h"

#include <algorithm>
#include <numeric>

#include "core/rating/ranks.h"

using namespace Qt::StringLiterals;

namespace darkhorse::cli {

QString wordOf(rating::Method method)
{
    switch (method) {
    case rating::Method::BradleyTerry: return u"bradley-terry"_s;
    case rating::Method::Davidson: return u"davidson"_s;
    case rating::Method::OnlineElo: return u"elo"_s;
    }
    Q_UNREACHABLE();
}

QString wordOf(rating::Interval interval)
{
    switch (interval) {
    case rating::Interval::None: return u"none"_s;
    case rating::Interval::Sandwich: return u"sandwich"_s;
    case rating::Interval::Bootstrap: return u"bootstrap"_s;
    }
    Q_UNREACHABLE();
}

QString wordOf(rating::StyleDefinition definition)
{
    return definition == rating::StyleDefinition::ArenaRank ? u"arena-rank"_s : u"fastchat"_s;
}

QString wordOf(rating::Reason reason)
{
    switch (reason) {
    case rating::Reason::None: return {};
    case rating::Reason::FewVotes: return u"few_votes"_s;
    case rating::Reason::Undefeated: return u"undefeated"_s;
    case rating::Reason::Winless: return u"winless"_s;
    case rating::Reason::GroupUndefeated: return u"group_undefeated"_s;
    case rating::Reason::GroupWinless: return u"group_winless"_s;
    case rating::Reason::OneSided: return u"one_sided"_s;
    case rating::Reason::NoVotes: return u"no_votes"_s;
    case rating::Reason::Disconnected: return u"disconnected"_s;
    case rating::Reason::NoOrder: return u"no_order"_s;
    }
    Q_UNREACHABLE();
}

QString wordOf(rating::Status status)
{
    switch (status) {
    case rating::Status::Rated: return u"rated"_s;
    case rating::Status::Provisional: return u"provisional"_s;
    case rating::Status::Unbounded: return u"unbounded"_s;
    case rating::Status::NotComparable: return u"not_comparable"_s;
    }
    Q_UNREACHABLE();
}

QString featureWord(std::size_t feature)
{
    static const QStringList words { u"tokens"_s, u"headers"_s, u"lists"_s, u"bold"_s };
    return words[qsizetype(feature)];
}

std::vector<std::size_t> orderOf(const RateVotes& votes, const rating::CategoryResult& category)
{
    std::vector<std::size_t> order(category.models.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::erase_if(order, [&](std::size_t i) { return category.models[i].votes == 0; });
    std::ranges::sort(order, [&](std::size_t left, std::size_t right) {
        const rating::ModelRating& a = category.models[left];
        const rating::ModelRating& b = category.models[right];
        if (a.hasRating() != b.hasRating())
            return a.hasRating();
        if (a.hasRating() && a.rank != b.rank)
            return a.rank < b.rank;
        if (a.hasRating() && a.rating != b.rating)
            return a.rating > b.rating;
        return votes.models[qsizetype(left)] < votes.models[qsizetype(right)];
    });
    return order;
}

int rankOf(const rating::CategoryResult& category, const rating::ModelRating& model)
{
    if (model.rank > 0 || !model.hasRating())
        return model.rank;
    return 1 + int(std::ranges::count_if(category.models, [&model](const rating::ModelRating& other) {
        return other.votes > 0 && other.hasRating() && other.rating > model.rating;
    }));
}

std::vector<int> tiersOf(const rating::CategoryResult& category)
{
    std::vector<double> rating;
    std::vector<double> lower;
    std::vector<double> upper;
    for (const rating::ModelRating& model : category.models) {
        rating.push_back(model.rating);
        lower.push_back(model.lower);
        upper.push_back(model.upper);
    }
    return rating::tiers(rating, lower, upper);
}

} // namespace darkhorse::cli
