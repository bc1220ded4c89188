// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/ratereport.h"
#include "core/domain/category.h"
#include "core/rating/rate.h"

using namespace Qt::StringLiterals;

namespace darkhorse::cli {

namespace {

constexpr qint64 kMaxSeed = (qint64(1) << 53) - 1; ///< what JSON keeps exactly

QString help()
{
    return uR"(Usage: darkhorse-cli rate FILE... [OPTIONS]
       darkhorse-cli rate --db ARENA [OPTIONS]

Rates models from votes. FILE is CSV, JSON or JSONL with model_a, model_b, winner or left, right, winner; "-" is standard
input. Rows that are no votes are counted and named, never guessed.

  --db ARENA            rate the votes of an arena instead of files
  --method METHOD       bradley-terry (default), davidson (ties as an outcome of their own), elo (online, in time order)
  --interval INTERVAL   sandwich (default), bootstrap, none; elo has bootstrap and none (its default)
  --rounds N            rounds of the bootstrap, default 100
  --seed N              seed of the bootstrap, default 0: equal seeds give equal intervals
  --anchor NAME=RATING  shift all ratings so that this model has this rating; otherwise their mean is 1000
  --reweight            let every pair of models weigh alike, however often it met
  --category KEY|all    a category of the column "categories", several times if you like; default full: all votes
  --exclude-ties        leave ties and both-bads out
  --format FORMAT       table (default), csv, json; the latter two in full precision
  --output FILE         write there instead of to standard output
)"_s;
}

/// What a person asked for, checked as far as that goes without the votes.
struct Request {
    rating::RateOptions options;
    CategoryChoice categories;
    QString anchor;
    QString format;
};

Outcome readAnchor(const Arguments& arguments, Request& request)
{
    if (!arguments.has("anchor"))
        return {};
    const QString anchor = arguments.value("anchor");
    const qsizetype equals = anchor.lastIndexOf(u'=');
    bool isNumber = false;
    const double rating = anchor.mid(equals + 1).toDouble(&isNumber);
    if (equals <= 0 || !isNumber || !std::isfinite(rating))
        return wrongUsage(u"--anchor takes NAME=RATING, such as gpt-4=1200, not \"%1\"."_s.arg(anchor));
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
    options.withOnlineElo = isElo;
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

tl::expected<Request, Failure> requestOf(const Arguments& arguments)
{
    Request request;
    if (const auto read = readMethod(arguments, request.options); !read)
        return tl::unexpected(read.error());
    if (const auto read = readAnchor(arguments, request); !read)
        return tl::unexpected(read.error());
    const auto rounds = arguments.number("rounds", request.options.rounds, 2, 1'000'000);
    if (!rounds)
        return tl::unexpected(rounds.error());
    const auto seed = arguments.number("seed", 0, 0, kMaxSeed);
    if (!seed)
        return tl::unexpected(seed.error());
    const auto format = arguments.word("format", { u"table"_s, u"csv"_s, u"json"_s });
    if (!format)
        return tl::unexpected(format.error());
    request.options.rounds = int(*rounds);
    request.options.seed = std::uint64_t(*seed);
    request.options.reweightByPair = arguments.has("reweight");
    request.options.excludeTies = arguments.has("exclude-ties");
    request.format = *format;
    request.categories.keys = arguments.values("category");
    request.categories.wantsAll = request.categories.keys.contains(u"all"_s);
    request.categories.keys.removeDuplicates();
    if (request.categories.keys.isEmpty())
        request.categories.keys.append(overallCategory().value);
    return request;
}

Outcome print(const RateReport& report, const Request& request, const QString& path)
{
    auto output = Output::open(path);
    if (!output)
        return tl::unexpected(output.error());
    const QByteArray text = request.format == u"csv"_s ? asCsv(report)
        : request.format == u"json"_s                  ? asJson(report)
                                                       : asTable(report);
    return output->write(text).and_then([&output] { return output->finish(); });
}

Outcome run(const QStringList& words)
{
    const auto arguments = Arguments::parse(words,
        { { "db" }, { "method" }, { "interval" }, { "rounds" }, { "seed" }, { "anchor" }, { "reweight", false },
            { "category" }, { "exclude-ties", false }, { "format" }, { "output" } });
    if (!arguments)
        return tl::unexpected(arguments.error());
    auto request = requestOf(*arguments);
    if (!request)
        return tl::unexpected(request.error());
    const QStringList files = arguments->others();
    if (files.isEmpty() == !arguments->has("db"))
        return wrongUsage(u"Name vote files, or an arena with --db, but not both."_s);

    const auto votes = arguments->has("db")
        ? votesOfArena(arguments->value("db"), request->categories)
        : votesOfFiles(files, request->categories, request->options.method == rating::Method::OnlineElo);
    if (!votes)
        return failed(votes.error());
    if (request->options.anchor) {
        const qsizetype model = votes->models.indexOf(request->anchor);
        if (model < 0)
            return failed(u"No model is called \"%1\", so it cannot be the anchor."_s.arg(request->anchor));
        request->options.anchor->model = int(model);
    }
    const auto board = rating::rate(votes->columns, request->options);
    if (!board)
        return failed(u"The votes cannot be rated: %1."_s.arg(QString::fromStdString(board.error().detail)));
    const QStringList warnings = warningsOf(*votes, *board);
    for (const QString& warning : warnings)
        tell(u"warning: "_s + warning);
    return print({ *votes, *board, request->anchor, warnings }, *request, arguments->value("output"));
}

} // namespace

Command rateCommand() { return { u"rate"_s, u"rate models from vote files or an arena"_s, help(), run }; }

} // namespace darkhorse::cli
