// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/arena/drawnarena.h"

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace darkhorse::drawnarena {

namespace {

constexpr quint32 kBegin = 1'680'000'000;
constexpr quint32 kYear = 365 * 86'400;
constexpr int kVendors = 9;

double ratingOf(int model, int models) { return 1000 + 250 * (0.5 - double(model) / models); }

} // namespace

std::vector<StandingsEntrant> entrants(int models)
{
    std::vector<StandingsEntrant> all;
    for (int i = 0; i < models; ++i)
        all.push_back({ { i + 1 }, u"vendor-%1-model-%2b-instruct"_s.arg(i % kVendors).arg(i),
            u"Vendor %1"_s.arg(i % kVendors) });
    return all;
}

std::vector<CategoryKey> categories()
{
    std::vector<CategoryKey> keys { overallCategory() };
    for (const QString& key : { u"english"_s, u"russian"_s, u"chinese"_s, u"coding"_s, u"math"_s, u"hard_6"_s,
             u"creative_writing"_s, u"instruction_following"_s, u"long_user"_s, u"multiturn"_s, u"own-category"_s })
        keys.push_back({ key });
    return keys;
}

VoteLog votes(int models, int votes)
{
    constexpr int kEvaluators = 40;
    std::mt19937 draw(7);
    VoteLog log;
    for (int i = 0; i < models; ++i)
        log.contestants.push_back({ i + 1 });
    for (int i = 0; i < kEvaluators; ++i) {
        log.evaluators.push_back({ i + 1 });
        log.evaluatorNames << u"evaluator %1"_s.arg(i + 1);
    }
    log.languages << u"en"_s;
    log.provenances << u"live"_s;
    const std::vector<CategoryKey> keys = categories();
    for (auto key = keys.begin() + 1; key != keys.end(); ++key)
        log.categorySets.push_back({ *key });
    for (int i = 0; i < votes; ++i) {
        const auto a = quint16(draw() % unsigned(models));
        const auto b = quint16((a + 1 + draw() % unsigned(models - 1)) % unsigned(models));
        const double chance = 0.5 + (int(b) - int(a)) * 0.4 / models;
        const Verdict decided = double(draw() % 1000) / 1000 < chance ? Verdict::ABetter : Verdict::BBetter;
        const unsigned kind = draw() % 10;
        log.contestantA.push_back(a);
        log.contestantB.push_back(b);
        log.verdict.push_back(quint8(kind < 2 ? Verdict::Tie : kind == 2 ? Verdict::BothBad : decided));
        log.categorySet.push_back(quint32(draw() % keys.size()));
        log.castAtS.push_back(kBegin + quint32(double(kYear) * i / votes));
        log.evaluator.push_back(quint32(draw() % kEvaluators));
        log.language.push_back(0);
        log.provenance.push_back(0);
    }
    log.lastVoteUtcMs = votes == 0 ? 0 : qint64(log.castAtS.back()) * 1000;
    return log;
}

ModelFactsPtr facts(int models)
{
    std::mt19937 draw(11);
    auto all = std::make_shared<std::vector<ModelFacts>>();
    for (const StandingsEntrant& one : entrants(models)) {
        ModelFacts facts;
        facts.contestant = one.id;
        facts.name = one.name;
        facts.price.input = 0.1 * double(1 + draw() % 100);
        facts.price.output = 0.3 * double(1 + draw() % 100);
        facts.answers = 100;
        facts.characters = 400.0 + double(draw() % 2000);
        facts.tokensPerSecond = 5.0 + double(draw() % 200);
        for (const QString& reason : { u"useful"_s, u"unclear"_s, u"wrong"_s, u"complete"_s })
            facts.reasons[reason] = qint64(draw() % 30);
        all->push_back(std::move(facts));
    }
    return all;
}

RatingHistoryPtr boards(int models, int boards)
{
    constexpr qint64 kWeekMs = 7 * 86'400'000LL;
    std::mt19937 draw(13);
    auto history = std::make_shared<RatingHistory>();
    const std::vector<StandingsEntrant> all = entrants(models);
    for (int board = 0; board < boards; ++board) {
        auto standings = std::make_shared<Standings>();
        const int shown = std::max(2, models * (board + 1) / boards);
        for (int i = 0; i < shown; ++i) {
            StandingsRow row;
            row.contestant = all[size_t(i)].id;
            row.name = all[size_t(i)].name;
            row.organization = all[size_t(i)].organization;
            row.status = RatingStatus::Rated;
            row.reason = StatusReason::None;
            row.rating = ratingOf(i, models) + double(draw() % 20);
            row.lower = *row.rating - 5;
            row.upper = *row.rating + 5;
            row.rank = row.worstRank = i + 1;
            row.votes = 1000;
            standings->rows.push_back(std::move(row));
        }
        history->moments.push_back({ 0, qint64(kBegin) * 1000 + board * kWeekMs, std::move(standings) });
    }
    return history;
}

} // namespace darkhorse::drawnarena
