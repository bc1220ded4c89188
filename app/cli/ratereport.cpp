// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ratereport.h"

#include <algorithm>

#include "app/cli/jsontext.h"
#include "app/cli/ratewords.h"
#include "core/exchange/csvwriter.h"

using namespace Qt::StringLiterals;

namespace darkhorse::cli {

namespace {

/// Votes that were rated in some category.
[[nodiscard]] qint64 countedVotes(const RateReport& report)
{
    const qint64 chosen = report.mask != nullptr ? qint64(report.mask->count()) : qint64(report.votes.columns.size());
    if (!report.board().options.excludeTies)
        return chosen - report.ratings.votesWithoutStyle;
    qint64 decisive = 0;
    for (std::size_t i = 0; i < report.votes.columns.size(); ++i) {
        if (report.votes.columns.outcome[i] < rating::Outcome::Tie && (report.mask == nullptr || report.mask->test(i)))
            ++decisive;
    }
    return decisive;
}

void addDetails(JsonText& json, const rating::ModelRating& model, int tier)
{
    json.key("tier");
    if (tier > 0)
        json.integer(tier);
    else
        json.null();
    json.key("reason").text(wordOf(model.reason)).key("component").integer(model.component);
    json.key("worst_rank");
    if (model.worstRank > 0)
        json.integer(model.worstRank);
    else
        json.null();
    json.key("standard_error").real(model.standardError).key("online_elo").real(model.onlineElo);
    json.key("both_bad_rate").beginObject().key("value").real(model.bothBadRate.value);
    json.key("lower").real(model.bothBadRate.lower).key("upper").real(model.bothBadRate.upper).endObject();
}

/// What one standard deviation of each feature adds to a side's log-odds.
void addStyle(JsonText& json, const RateReport& report, std::size_t k)
{
    if (report.ratings.coefficients.empty())
        return;
    json.key("style").beginArray();
    for (std::size_t feature = 0; feature < rating::kStyleFeatures; ++feature) {
        const rating::StyleCoefficient& coefficient = report.ratings.coefficients[k][feature];
        json.beginObject().key("feature").text(featureWord(feature)).key("coefficient").real(coefficient.value);
        json.key("lower").real(coefficient.lower).key("upper").real(coefficient.upper).endObject();
    }
    json.endArray();
}

void addModel(JsonText& json, const RateReport& report, std::size_t k, std::size_t i, int tier)
{
    const rating::CategoryResult& inCategory = report.board().categories[k];
    const rating::ModelRating& model = inCategory.models[i];
    const QString category = report.votes.categories[qsizetype(k)];
    const int rank = rankOf(inCategory, model);
    json.newline().beginObject().key("category").text(category).key("rank");
    if (rank > 0)
        json.integer(rank);
    else
        json.null();
    json.key("model").text(report.votes.models[qsizetype(i)]);
    json.key("rating").real(model.rating).key("lower").real(model.lower).key("upper").real(model.upper);
    json.key("votes").integer(model.votes).key("wins").integer(model.wins).key("losses").integer(model.losses);
    json.key("ties").integer(model.ties).key("both_bad").integer(model.bothBad);
    json.key("organization").text(report.votes.organizations[qsizetype(i)]).key("status").text(wordOf(model.status));
    if (report.request.wantsDetails)
        addDetails(json, model, tier);
    json.endObject();
}

void addOptions(JsonText& json, const RateReport& report)
{
    const rating::RateOptions& options = report.board().options;
    json.key("options").beginObject().key("confidence").real(options.confidence);
    if (options.interval == rating::Interval::Bootstrap)
        json.key("rounds").integer(options.rounds).key("seed").integer(qint64(options.seed));
    json.key("anchor");
    if (options.anchor)
        json.beginObject()
            .key("model")
            .text(report.request.anchor)
            .key("rating")
            .real(options.anchor->rating)
            .endObject();
    else
        json.null();
    json.key("mean").real(options.mean).key("reweight").boolean(options.reweightByPair);
    json.key("exclude_ties").boolean(options.excludeTies);
    if (report.request.style)
        json.key("style_control").text(wordOf(*report.request.style));
    json.endObject();
}

void addSkipped(JsonText& json, const RateVotes& votes)
{
    QStringList files;
    for (const SkippedRows& rows : votes.skipped) {
        if (!rows.file.isEmpty() && !files.contains(rows.file))
            files.append(rows.file);
    }
    const bool hasSeveralFiles = files.size() > 1;
    json.key("skipped").beginArray();
    for (const SkippedRows& rows : votes.skipped) {
        json.beginObject().key("reason").text(toWord(rows.reason)).key("count").integer(rows.count);
        json.key("first_line").integer(rows.firstLine);
        if (hasSeveralFiles)
            json.key("file").text(rows.file);
        json.endObject();
    }
    json.endArray();
}

} // namespace

QByteArray asCsv(const RateReport& report)
{
    CsvWriter csv;
    csv.word("category,rank,model,rating,lower,upper,votes,wins,losses,ties,both_bad").endRow();
    for (std::size_t k = 0; k < report.board().categories.size(); ++k) {
        const rating::CategoryResult& category = report.board().categories[k];
        for (const std::size_t i : orderOf(report.votes, category)) {
            const rating::ModelRating& model = category.models[i];
            csv.text(report.votes.categories[qsizetype(k)]);
            if (const int rank = rankOf(category, model); rank > 0)
                csv.integer(rank);
            else
                csv.empty();
            csv.text(report.votes.models[qsizetype(i)]).real(model.rating).real(model.lower).real(model.upper);
            csv.integer(model.votes).integer(model.wins).integer(model.losses).integer(model.ties);
            csv.integer(model.bothBad).endRow();
        }
    }
    return csv.take();
}

QByteArray asJson(const RateReport& report)
{
    JsonText json;
    json.beginObject().key("method").text(wordOf(report.board().options.method));
    json.key("interval").text(wordOf(report.board().options.interval));
    addOptions(json, report);
    qint64 skipped = 0;
    for (const SkippedRows& rows : report.votes.skipped)
        skipped += rows.count;
    json.key("votes_counted").integer(countedVotes(report)).key("votes_skipped").integer(skipped);
    addSkipped(json, report.votes);
    json.key("categories").beginArray();
    for (std::size_t k = 0; k < report.board().categories.size(); ++k) {
        const rating::CategoryResult& category = report.board().categories[k];
        const QString key = report.votes.categories[qsizetype(k)];
        json.newline().beginObject().key("key").text(key).key("votes").integer(category.votes);
        if (report.board().options.method == rating::Method::Davidson)
            json.key("tie_parameter").real(category.tieParameter);
        addStyle(json, report, k);
        json.key("models").beginArray();
        const std::vector<int> tiers = tiersOf(category);
        for (const std::size_t i : orderOf(report.votes, category))
            addModel(json, report, k, i, tiers[i]);
        json.endArray().endObject();
    }
    json.endArray();
    addFindings(json, report.findings, report.votes);
    json.key("warnings").beginArray();
    for (const QString& warning : report.warnings)
        json.text(warning);
    json.endArray().endObject().newline();
    return json.take();
}

QStringList warningsOf(const RateVotes& votes, const rating::StyleRatings& ratings)
{
    const rating::Board& board = ratings.board;
    QStringList warnings = votes.warnings;
    for (const SkippedRows& rows : votes.skipped) {
        if (rows.file.isEmpty()) {
            warnings.append(u"%1 votes not counted (%2)"_s.arg(rows.count).arg(toWord(rows.reason)));
            continue;
        }
        warnings.append(u"%1: %2 rows not counted (%3), the first in line %4"_s.arg(rows.file)
                            .arg(rows.count)
                            .arg(toWord(rows.reason))
                            .arg(rows.firstLine));
    }
    if (ratings.votesWithoutStyle > 0)
        warnings.append(
            u"%1 votes say nothing of the style of their answers and were not rated"_s.arg(ratings.votesWithoutStyle));
    for (std::size_t k = 0; k < board.categories.size(); ++k) {
        const rating::CategoryResult& category = board.categories[k];
        const QString key = votes.categories[qsizetype(k)];
        const auto countOf = [&category](rating::Status status) {
            return std::ranges::count_if(
                category.models, [status](const rating::ModelRating& m) { return m.votes > 0 && m.status == status; });
        };
        if (const auto count = countOf(rating::Status::Unbounded); count > 0)
            warnings.append(
                u"%1: %2 models never lost or never won against the rest and have no finite rating"_s.arg(key).arg(
                    count));
        if (const auto count = countOf(rating::Status::NotComparable); count > 0)
            warnings.append(
                u"%1: %2 models cannot be compared with the rest: no chain of votes connects them"_s.arg(key).arg(
                    count));
        if (board.options.anchor && !category.anchorApplied)
            warnings.append(u"%1: the anchor has no finite rating here; ratings have their mean at %2"_s.arg(key).arg(
                board.options.mean));
        if (!category.hasConverged)
            warnings.append(u"%1: the fit stopped before it had converged"_s.arg(key));
        if (category.separatedRounds > 0)
            warnings.append(
                u"%1: in %2 of %3 bootstrap rounds some model had no finite rating; intervals are too narrow there"_s
                    .arg(key)
                    .arg(category.separatedRounds)
                    .arg(board.options.rounds));
    }
    return warnings;
}

} // namespace darkhorse::cli
