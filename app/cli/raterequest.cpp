// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/raterequest.h"

#include <cmath>

#include "core/domain/category.h"

using namespace Qt::StringLiterals;

namespace darkhorse::cli {

namespace {

constexpr qint64 kMaxSeed = (qint64(1) << 53) - 1; ///< what JSON keeps exactly
constexpr auto kArena2024 = "chatbot-arena-2024"_L1;

Outcome readAnchor(const Arguments& arguments, RateRequest& request)
{
    if (!arguments.has("anchor"))
        return {};
    QString anchor = arguments.value("anchor");
    if (anchor == kArena2024)
        anchor = u"mixtral-8x7b-instruct-v0.1=1114"_s;
    const qsizetype equals = anchor.lastIndexOf(u'=');
    bool isNumber = false;
    const double rating = anchor.mid(equals + 1).toDouble(&isNumber);
    if (equals <= 0 || !isNumber || !std::isfinite(rating))
        return wrongUsage(
            u"--anchor takes NAME=RATING, such as gpt-4=1200, or chatbot-arena-2024, not \"%1\"."_s.arg(anchor));
    request.anchor = anchor.left(equals);
    request.options.anchor = rating::Anchor { 0, rating };
    return {};
}

Outcome readMethod(const Arguments& arguments, rating::RateOptions& options)
{
    const auto method = arguments.word("method", { u"bradley-terry"_s, u"davidson"_s, u"elo"_s });
    if (!method)
        return tl::unexpected(method.error());
    const bool isElo = *method == u"elo"_s;
    options.method = isElo         ? rating::Method::OnlineElo
        : *method == u"davidson"_s ? rating::Method::Davidson
                                   : rating::Method::BradleyTerry;
    const QStringList intervals
        = isElo ? QStringList { u"none"_s, u"bootstrap"_s } : QStringList { u"sandwich"_s, u"bootstrap"_s, u"none"_s };
    const auto interval = arguments.word("interval", intervals);
    if (!interval)
        return tl::unexpected(interval.error());
    options.interval = *interval == u"sandwich"_s ? rating::Interval::Sandwich
        : *interval == u"bootstrap"_s             ? rating::Interval::Bootstrap
                                                  : rating::Interval::None;
    return {};
}

Outcome readBootstrap(const Arguments& arguments, rating::RateOptions& options)
{
    const auto rounds = arguments.number("rounds", options.rounds, 2, 1'000'000);
    if (!rounds)
        return tl::unexpected(rounds.error());
    const auto seed = arguments.number("seed", 0, 0, kMaxSeed);
    if (!seed)
        return tl::unexpected(seed.error());
    const auto resample = arguments.word("resample", { u"votes"_s, u"prompts"_s, u"evaluators"_s });
    if (!resample)
        return tl::unexpected(resample.error());
    options.rounds = int(*rounds);
    options.seed = std::uint64_t(*seed);
    options.resample = *resample == u"prompts"_s ? rating::Resample::Prompts
        : *resample == u"evaluators"_s           ? rating::Resample::Evaluators
                                                 : rating::Resample::Votes;
    return {};
}

/// A number inside (least, most).
Outcome readReal(const Arguments& arguments, const char* name, double least, double most, double& number)
{
    if (!arguments.has(name))
        return {};
    bool isNumber = false;
    const double value = arguments.value(name).toDouble(&isNumber);
    if (!isNumber || !(value > least && value < most))
        return wrongUsage(u"--%1 takes a number above %2 and below %3, not \"%4\"."_s.arg(QString::fromLatin1(name))
                              .arg(least)
                              .arg(most)
                              .arg(arguments.value(name)));
    number = value;
    return {};
}

Outcome readNumbers(const Arguments& arguments, rating::RateOptions& options)
{
    constexpr double kMany = 1e6;
    return readReal(arguments, "confidence", 0, 1, options.confidence)
        .and_then([&] { return readReal(arguments, "elo-k", 0, kMany, options.elo.k); })
        .and_then([&] { return readReal(arguments, "elo-scale", 0, kMany, options.elo.scale); })
        .and_then([&] { return readReal(arguments, "elo-base", 1, kMany, options.elo.base); })
        .and_then([&] { return readReal(arguments, "elo-start", -kMany, kMany, options.elo.start); });
}

Outcome readStyle(const Arguments& arguments, RateRequest& request)
{
    const auto definition = arguments.word("style-definition", { u"fastchat"_s, u"arena-rank"_s });
    if (!definition)
        return tl::unexpected(definition.error());
    if (!arguments.has("style-control"))
        return arguments.has("style-definition") ? wrongUsage(u"--style-definition needs --style-control."_s)
                                                 : Outcome {};
    if (request.options.method != rating::Method::BradleyTerry
        || request.options.interval != rating::Interval::Sandwich)
        return wrongUsage(u"--style-control rates by bradley-terry with sandwich intervals only."_s);
    request.style
        = *definition == u"arena-rank"_s ? rating::StyleDefinition::ArenaRank : rating::StyleDefinition::FastChat;
    return {};
}

Outcome readExtras(const Arguments& arguments, RateRequest& request)
{
    request.compared = arguments.values("compare");
    request.compared.removeDuplicates();
    if (request.compared.size() == 1)
        return wrongUsage(u"--compare names one model at a time; give it twice or more."_s);
    if (!request.compared.isEmpty()
        && (request.options.interval == rating::Interval::None || request.options.method == rating::Method::OnlineElo))
        return wrongUsage(u"--compare needs intervals of bradley-terry or davidson."_s);
    request.wantsFragility = arguments.has("fragility");
    if (request.wantsFragility && (request.options.method != rating::Method::BradleyTerry || request.style))
        return wrongUsage(u"--fragility is known for bradley-terry without style control only."_s);
    request.wantsDetails = arguments.has("details");
    request.countsLeaks = arguments.has("count-leaks");
    request.pathFile = arguments.value("elo-path");
    return {};
}

} // namespace

tl::expected<Arguments, Failure> parseRateArguments(const QStringList& words)
{
    return Arguments::parse(words,
        { { "db" }, { "layout" }, { "aliases" }, { "leave-out" }, { "ban" }, { "anomalous" }, { "votes-a-day" },
            { "method" }, { "interval" }, { "rounds" }, { "seed" }, { "resample" }, { "confidence" }, { "anchor" },
            { "anchor-in-rounds", false }, { "reweight", false }, { "style-control", false }, { "style-definition" },
            { "category" }, { "exclude-ties", false }, { "pool", false }, { "elo-k" }, { "elo-scale" }, { "elo-base" },
            { "elo-start" }, { "elo-path" }, { "from" }, { "until" }, { "evaluator" }, { "language" }, { "model" },
            { "verdict" }, { "provenance" }, { "compare" }, { "fragility", false }, { "details", false },
            { "count-leaks", false }, { "format" }, { "output" } });
}

tl::expected<RateRequest, Failure> rateRequestOf(const Arguments& arguments)
{
    RateRequest request;
    Outcome read = readMethod(arguments, request.options)
                       .and_then([&] { return readAnchor(arguments, request); })
                       .and_then([&] { return readBootstrap(arguments, request.options); })
                       .and_then([&] { return readNumbers(arguments, request.options); })
                       .and_then([&] { return readStyle(arguments, request); })
                       .and_then([&] { return readExtras(arguments, request); });
    if (!read)
        return tl::unexpected(read.error());
    auto slice = rateSliceOf(arguments);
    if (!slice)
        return tl::unexpected(slice.error());
    request.slice = std::move(*slice);
    const auto format = arguments.word("format", { u"table"_s, u"csv"_s, u"json"_s });
    if (!format)
        return tl::unexpected(format.error());
    request.options.withOnlineElo = request.options.method == rating::Method::OnlineElo || request.wantsDetails;
    request.options.anchorInsideIntervals = arguments.has("anchor-in-rounds");
    request.options.reweightByPair = arguments.has("reweight");
    request.options.excludeTies = arguments.has("exclude-ties");
    request.isPooled = arguments.has("pool");
    request.format = *format;
    request.output = arguments.value("output");
    request.categories.keys = arguments.values("category");
    request.categories.wantsAll = request.categories.keys.contains(u"all"_s);
    request.categories.keys.removeDuplicates();
    if (request.categories.keys.isEmpty())
        request.categories.keys.append(overallCategory().value);
    if (request.isPooled && !request.categories.keys.contains(overallCategory().value))
        request.categories.keys.prepend(overallCategory().value); // what the others are drawn towards
    return request;
}

} // namespace darkhorse::cli
