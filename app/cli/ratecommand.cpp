// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "app/cli/arenaoption.h"
#include "app/cli/arguments.h"
#include "app/cli/cleaningoption.h"
#include "app/cli/commands.h"
#include "app/cli/elopath.h"
#include "app/cli/layoutoption.h"
#include "app/cli/output.h"
#include "app/cli/ratereport.h"
#include "app/cli/raterequest.h"
#include "core/arena/categories/filelabels.h"
#include "core/arena/standings/cleaningbook.h"
#include "core/domain/category.h"
#include "core/exchange/voteformat.h"
#include "core/rating/pooling.h"
#include "core/rating/rate.h"
#include "core/rating/styleboard.h"
#include "core/store/arenametastore.h"

using namespace Qt::StringLiterals;

namespace darkhorse::cli {

namespace {

QString help()
{
    return uR"(Usage: darkhorse-cli rate FILE... [OPTIONS]
       darkhorse-cli rate [--db ARENA] [OPTIONS]

Rates models from votes. FILE is CSV, JSON or JSONL with model_a, model_b, winner or left, right, winner; "-" is standard
input. Rows that are no votes are counted and named, never guessed.

  --db ARENA            rate the votes of this arena; without it and without files, those of your own arena
  --layout NAME|FILE    of the files, as "import" takes it; otherwise their content decides
  --aliases FILE        other names of models in the files: a table with alias and model; an arena has its own
  --method METHOD       bradley-terry (default), davidson (ties as an outcome of their own), elo (online, in time order)
  --interval INTERVAL   sandwich (default), bootstrap, none; elo has bootstrap and none (its default)
  --confidence P        of the intervals, default 0.95
  --rounds N            rounds of the bootstrap, default 100
  --seed N              seed of the bootstrap, default 0: equal seeds give equal intervals
  --resample WHAT       what the bootstrap draws: votes (default), or whole prompts or evaluators
  --anchor NAME=RATING  shift all ratings so that this model has this rating; otherwise their mean is 1000.
                        chatbot-arena-2024 stands for mixtral-8x7b-instruct-v0.1=1114
  --anchor-in-rounds    shift every round of the bootstrap onto the anchor, as FastChat does
  --style-control       hold length, headers, lists and bold of the answers equal; files need the answers, or the columns
                        sum_assistant_a_tokens, header_count_a, list_count_a, bold_count_a and the same for b
  --style-definition D  fastchat (default), arena-rank
  --reweight            let every pair of models weigh alike, however often it met
  --category KEY|all    a category of the column "categories", several times if you like; default full: all votes
  --exclude-ties        leave ties and both-bads out
  --count-leaks         count the votes of an arena, or the rows of a file with has_leak, in which an answer named a model or its maker
  --pool                draw ratings of small categories towards the overall ones, as far as their votes do not tell; with full
  --elo-k, --elo-scale, --elo-base, --elo-start NUMBER
                        of online Elo, default 4, 400, 10, 1000
  --elo-path FILE       write the online Elo of both models after every vote there, as CSV

Which votes count; an option that is given several times lets through any of its values:
  --from TIME           from this day or time on, in UTC
  --until TIME          before this day or time
  --evaluator NAME      cast by this evaluator
  --language WORD       on prompts in this language
  --model NAME          between two of these models
  --verdict WORD        a, b, tie, both-bad
  --provenance WORD     live, or the name of an import (arenas only)

Which votes are left out, besides those on leaks. Of an arena also those that its own rules leave out:
  --leave-out WHAT      error: an answer is an error message; unfinished: one ends in the cursor of a stream. Files need the answers
  --ban NAME            cast by this evaluator
  --anomalous TEST      of evaluators who do not vote as others do, found as in fastchat or in the paper of Chatbot Arena; none
  --votes-a-day N       beyond the first N of an evaluator on a day, in UTC

What else to tell, in the table and in json:
  --compare NAME        twice or more: the difference of each two of these models
  --fragility           a small set of votes without which another model would lead
  --details             rank spread, tier, standard error, both-bad rate, online Elo and reason of every model

  --format FORMAT       table (default), csv, json; the latter two in full precision
  --output FILE         write there instead of to standard output
)"_s;
}

[[nodiscard]] VoteReadOptions readOptionsOf(
    const RateRequest& request, const VoteImportOptions& layout, const CleaningRules& cleaning)
{
    VoteReadOptions options;
    const bool judgesEvaluators = cleaning.looksAtOthers() || !cleaning.banned.isEmpty();
    options.skipsErrors = cleaning.leavesOutErrors;
    options.skipsUnfinished = cleaning.leavesOutUnfinished;
    options.mappings = layout.mappings;
    options.format = formatNamed(layout.format, layout.mappings);
    const bool isGrouped = request.options.interval == rating::Interval::Bootstrap;
    options.withTimes = judgesEvaluators || request.options.withOnlineElo || request.slice.fromS || request.slice.untilS
        || !request.pathFile.isEmpty();
    options.withEvaluators = judgesEvaluators || !request.slice.evaluators.isEmpty()
        || (isGrouped && request.options.resample == rating::Resample::Evaluators);
    options.withPrompts = isGrouped && request.options.resample == rating::Resample::Prompts;
    options.withLanguages = !request.slice.languages.isEmpty();
    options.withStyle = request.style.has_value();
    options.skipsLeaks = !request.countsLeaks;
    if (request.categories.wantsAll || request.categories.keys != QStringList { overallCategory().value })
        options.categoriesOf = categoriesOfRow;
    return options;
}

[[nodiscard]] tl::expected<RateVotes, Failure> votesOf(const Arguments& arguments, const RateRequest& request)
{
    const QStringList files = arguments.others();
    if (!files.isEmpty()) {
        if (arguments.has("db"))
            return wrongUsage(u"Name vote files, or an arena with --db, but not both."_s);
        if (!request.slice.provenances.isEmpty())
            return wrongUsage(u"--provenance needs an arena: vote files do not say where their votes come from."_s);
        const auto layout = layoutOption(arguments);
        if (!layout)
            return tl::unexpected(layout.error());
        const auto aliases = aliasesOption(arguments);
        if (!aliases)
            return tl::unexpected(aliases.error());
        const auto cleaning = cleaningOption(arguments, {});
        if (!cleaning)
            return tl::unexpected(cleaning.error());
        auto votes
            = votesOfFiles(files, request.categories, readOptionsOf(request, *layout, *cleaning), *aliases, *cleaning);
        if (!votes)
            return failed(votes.error());
        return std::move(*votes);
    }
    const auto database = openArena(arguments, Database::Mode::ReadOnly);
    if (!database)
        return tl::unexpected(database.error());
    const auto stored = cleaningRulesIn(ArenaMetaStore(**database));
    if (!stored)
        return failed(stored.error());
    const auto cleaning = cleaningOption(arguments, *stored);
    if (!cleaning)
        return tl::unexpected(cleaning.error());
    auto votes
        = votesOfArena(**database, request.categories, request.style.has_value(), { *cleaning, request.countsLeaks });
    if (!votes)
        return failed(votes.error());
    return std::move(*votes);
}

/// The votes that the slice lets through; nothing when that is all of them.
[[nodiscard]] tl::expected<std::optional<rating::VoteMask>, Failure> maskOf(
    const RatingSlice& slice, const RateVotes& votes)
{
    if (slice.isEverything())
        return std::optional<rating::VoteMask> {};
    const auto filter = filterOf(slice, votes);
    if (!filter)
        return tl::unexpected(filter.error());
    auto mask = rating::select(votes.columns, *filter);
    if (!mask)
        return failed(u"The votes cannot be chosen: %1."_s.arg(QString::fromStdString(mask.error().detail)));
    return std::optional<rating::VoteMask>(std::move(*mask));
}

/// The board, with style coefficients where style is held equal.
[[nodiscard]] rating::Result<rating::StyleRatings> boardOf(
    const RateRequest& request, const RateVotes& votes, const rating::VoteMask* mask)
{
    if (request.style)
        return rating::rateAllWithStyle(votes.columns, votes.style, *request.style, request.options, mask);
    const auto overall = votes.categories.indexOf(overallCategory().value);
    return rating::rate(votes.columns, request.options, nullptr, mask).map([&](rating::Board board) {
        if (request.isPooled && overall >= 0)
            rating::poolCategories(board, int(overall));
        return rating::StyleRatings { std::move(board), {}, 0 };
    });
}

[[nodiscard]] bool hasNoVotes(const rating::CategoryResult& category) { return category.votes == 0; }

Outcome print(const RateReport& report, const RateRequest& request)
{
    auto output = Output::open(request.output);
    if (!output)
        return tl::unexpected(output.error());
    const QByteArray text = request.format == u"csv"_s ? asCsv(report)
        : request.format == u"json"_s                  ? asJson(report)
                                                       : asTable(report);
    return output->write(text).and_then([&output] { return output->finish(); });
}

Outcome run(const QStringList& words)
{
    const auto arguments = parseRateArguments(words);
    if (!arguments)
        return tl::unexpected(arguments.error());
    auto request = rateRequestOf(*arguments);
    if (!request)
        return tl::unexpected(request.error());
    const auto votes = votesOf(*arguments, *request);
    if (!votes)
        return tl::unexpected(votes.error());
    if (request->options.anchor) {
        const qsizetype model = votes->models.indexOf(request->anchor);
        if (model < 0)
            return failed(u"No model is called \"%1\", so it cannot be the anchor."_s.arg(request->anchor));
        request->options.anchor->model = int(model);
    }
    const auto mask = maskOf(request->slice, *votes);
    if (!mask)
        return tl::unexpected(mask.error());
    const rating::VoteMask* chosen = *mask ? &**mask : nullptr;
    const auto ratings = boardOf(*request, *votes, chosen);
    if (!ratings)
        return failed(u"The votes cannot be rated: %1."_s.arg(QString::fromStdString(ratings.error().detail)));
    if (ratings->votesWithoutStyle > 0 && std::ranges::all_of(ratings->board.categories, &hasNoVotes))
        return failed(u"No vote says how its answers are written: style control needs the answers, or the columns "
                      "sum_assistant_a_tokens, header_count_a, list_count_a, bold_count_a and the same for b."_s);
    const auto findings = findingsOf(*request, *votes, ratings->board, chosen);
    if (!findings)
        return tl::unexpected(findings.error());
    const RateReport report { *votes, *ratings, *request, *findings, chosen,
        warningsOf(*votes, *ratings) + findings->warnings };
    for (const QString& warning : report.warnings)
        tell(u"warning: "_s + warning);
    if (!request->pathFile.isEmpty()) {
        if (const auto written = writeEloPath(request->pathFile, *votes, request->options, chosen); !written)
            return written;
    }
    return print(report, *request);
}

} // namespace

Command rateCommand() { return { u"rate"_s, u"rate models from vote files or an arena"_s, help(), run }; }

} // namespace darkhorse::cli
