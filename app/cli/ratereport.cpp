// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ratereport.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "app/cli/jsontext.h"
#include "core/exchange/csvwriter.h"

using namespace Qt::StringLiterals;

namespace darkhorse::cli {

namespace {

[[nodiscard]] QString wordOf(rating::Method method)
{
    switch (method) {
    case rating::Method::BradleyTerry: return u"bradley-terry"_s;
    case rating::Method::Davidson: return u"davidson"_s;
    case rating::Method::OnlineElo: return u"elo"_s;
    }
    Q_UNREACHABLE();
}

[[nodiscard]] QString wordOf(rating::Interval interval)
{
    switch (interval) {
    case rating::Interval::None: return u"none"_s;
    case rating::Interval::Sandwich: return u"sandwich"_s;
    case rating::Interval::Bootstrap: return u"bootstrap"_s;
    }
    Q_UNREACHABLE();
}

[[nodiscard]] QString wordOf(rating::Status status)
{
    switch (status) {
    case rating::Status::Rated: return u"rated"_s;
    case rating::Status::Provisional: return u"provisional"_s;
    case rating::Status::Unbounded: return u"unbounded"_s;
    case rating::Status::NotComparable: return u"not_comparable"_s;
    }
    Q_UNREACHABLE();
}

/// The models that have a vote in the category or a rating, best first: by rank, then rating; unrated ones last, by name.
[[nodiscard]] std::vector<std::size_t> orderOf(const RateReport& report, const rating::CategoryResult& category)
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
        return report.votes.models[qsizetype(left)] < report.votes.models[qsizetype(right)];
    });
    return order;
}

/// The model's rank; where there are no intervals to rank by, 1 + the models with a higher rating. 0 without a rating.
[[nodiscard]] int rankOf(const rating::CategoryResult& category, const rating::ModelRating& model)
{
    if (model.rank > 0 || !model.hasRating())
        return model.rank;
    return 1 + int(std::ranges::count_if(category.models, [&model](const rating::ModelRating& other) {
        return other.votes > 0 && other.hasRating() && other.rating > model.rating;
    }));
}

/// Votes that were rated in some category.
[[nodiscard]] qint64 countedVotes(const RateReport& report)
{
    if (!report.board.options.excludeTies)
        return qint64(report.votes.columns.size());
    return std::ranges::count_if(report.votes.columns.outcome,
        [](rating::Outcome outcome) { return outcome == rating::Outcome::AWins || outcome == rating::Outcome::BWins; });
}

[[nodiscard]] QString rounded(double value) { return std::isnan(value) ? QString() : QString::number(value, 'f', 1); }

void appendTable(QString& text, const RateReport& report, const rating::CategoryResult& category)
{
    qsizetype width = 5;
    for (const QString& name : report.votes.models)
        width = std::max(width, name.size());
    width = std::min<qsizetype>(width, 48);
    const int nameWidth = -int(width);
    text += u"%1  %2  %3  %4  %5  %6  %7  %8  %9  %10\n"_s.arg(u"Rank"_s, 4)
                .arg(u"Model"_s, nameWidth)
                .arg(u"Rating"_s, 8)
                .arg(u"Lower"_s, 8)
                .arg(u"Upper"_s, 8)
                .arg(u"Votes"_s, 8)
                .arg(u"Wins"_s, 8)
                .arg(u"Losses"_s, 8)
                .arg(u"Ties"_s, 8)
                .arg(u"Both bad"_s, 8);
    for (const std::size_t i : orderOf(report, category)) {
        const rating::ModelRating& model = category.models[i];
        const int rank = rankOf(category, model);
        QString line = u"%1  "_s.arg(rank > 0 ? QString::number(rank) : u"-"_s, 4);
        // A name may hold anything, percent signs and digits included, so it is not passed through arg() with the rest.
        line += report.votes.models[qsizetype(i)].leftJustified(width);
        for (const double value : { model.rating, model.lower, model.upper })
            line += u"  %1"_s.arg(rounded(value), 8);
        for (const qint64 count : { model.votes, model.wins, model.losses, model.ties, model.bothBad })
            line += u"  %1"_s.arg(count, 8);
        if (model.status != rating::Status::Rated)
            line += u"  "_s + wordOf(model.status);
        text += line + u'\n';
    }
}

void addModel(JsonText& json, const RateReport& report, std::size_t k, std::size_t i)
{
    const rating::CategoryResult& inCategory = report.board.categories[k];
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
    json.endObject();
}

void addOptions(JsonText& json, const RateReport& report)
{
    const rating::RateOptions& options = report.board.options;
    json.key("options").beginObject().key("confidence").real(options.confidence);
    if (options.interval == rating::Interval::Bootstrap)
        json.key("rounds").integer(options.rounds).key("seed").integer(qint64(options.seed));
    json.key("anchor");
    if (options.anchor)
        json.beginObject().key("model").text(report.anchor).key("rating").real(options.anchor->rating).endObject();
    else
        json.null();
    json.key("mean").real(options.mean).key("reweight").boolean(options.reweightByPair);
    json.key("exclude_ties").boolean(options.excludeTies).endObject();
}

void addSkipped(JsonText& json, const RateVotes& votes)
{
    bool hasSeveralFiles = false;
    for (const SkippedRows& rows : votes.skipped)
        hasSeveralFiles = hasSeveralFiles || rows.file != votes.skipped.front().file;
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

QByteArray asTable(const RateReport& report)
{
    QString text;
    for (std::size_t k = 0; k < report.board.categories.size(); ++k) {
        const rating::CategoryResult& category = report.board.categories[k];
        const rating::RateOptions& options = report.board.options;
        QString method = wordOf(options.method);
        if (options.interval != rating::Interval::None)
            method += u", %1 % intervals by %2"_s.arg(options.confidence * 100).arg(wordOf(options.interval));
        text += u"%1%2: %3 votes, %4\n"_s.arg(k > 0 ? u"\n"_s : QString(), report.votes.categories[qsizetype(k)])
                    .arg(category.votes)
                    .arg(method);
        appendTable(text, report, category);
    }
    return text.toUtf8();
}

QByteArray asCsv(const RateReport& report)
{
    CsvWriter csv;
    csv.word("category,rank,model,rating,lower,upper,votes,wins,losses,ties,both_bad").endRow();
    for (std::size_t k = 0; k < report.board.categories.size(); ++k) {
        const rating::CategoryResult& category = report.board.categories[k];
        for (const std::size_t i : orderOf(report, category)) {
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
    json.beginObject().key("method").text(wordOf(report.board.options.method));
    json.key("interval").text(wordOf(report.board.options.interval));
    addOptions(json, report);
    qint64 skipped = 0;
    for (const SkippedRows& rows : report.votes.skipped)
        skipped += rows.count;
    json.key("votes_counted").integer(countedVotes(report)).key("votes_skipped").integer(skipped);
    addSkipped(json, report.votes);
    json.key("categories").beginArray();
    for (std::size_t k = 0; k < report.board.categories.size(); ++k) {
        const rating::CategoryResult& category = report.board.categories[k];
        const QString key = report.votes.categories[qsizetype(k)];
        json.newline().beginObject().key("key").text(key).key("votes").integer(category.votes);
        if (report.board.options.method == rating::Method::Davidson)
            json.key("tie_parameter").real(category.tieParameter);
        json.key("models").beginArray();
        for (const std::size_t i : orderOf(report, category))
            addModel(json, report, k, i);
        json.endArray().endObject();
    }
    json.endArray().key("warnings").beginArray();
    for (const QString& warning : report.warnings)
        json.text(warning);
    json.endArray().endObject().newline();
    return json.take();
}

QStringList warningsOf(const RateVotes& votes, const rating::Board& board)
{
    QStringList warnings = votes.warnings;
    for (const SkippedRows& rows : votes.skipped) {
        warnings.append(u"%1: %2 rows not counted (%3), the first in line %4"_s.arg(rows.file)
                            .arg(rows.count)
                            .arg(toWord(rows.reason))
                            .arg(rows.firstLine));
    }
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
