// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "app/cli/ratereport.h"
#include "app/cli/ratewords.h"

using namespace Qt::StringLiterals;

namespace darkhorse::cli {

namespace {

[[nodiscard]] QString rounded(double value) { return std::isnan(value) ? QString() : QString::number(value, 'f', 1); }

/// Why it is as it is, which ranks are open, and how often both answers were bad.
[[nodiscard]] QString detailsOf(const rating::ModelRating& model, int tier)
{
    QStringList details;
    if (model.reason != rating::Reason::None)
        details.append(wordOf(model.reason));
    if (model.rank > 0)
        details.append(u"ranks %1 to %2, tier %3"_s.arg(model.rank).arg(model.worstRank).arg(tier));
    if (!std::isnan(model.bothBadRate.value))
        details.append(u"both bad %1 % (%2 to %3)"_s.arg(100 * model.bothBadRate.value, 0, 'f', 1)
                           .arg(100 * model.bothBadRate.lower, 0, 'f', 1)
                           .arg(100 * model.bothBadRate.upper, 0, 'f', 1));
    if (!std::isnan(model.onlineElo))
        details.append(u"online Elo %1"_s.arg(rounded(model.onlineElo)));
    return u"  "_s + details.join(u", "_s);
}

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
    const std::vector<int> tiers = tiersOf(category);
    for (const std::size_t i : orderOf(report.votes, category)) {
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
        if (report.request.wantsDetails)
            line += detailsOf(model, tiers[i]);
        text += line + u'\n';
    }
}

void appendStyle(QString& text, const RateReport& report, std::size_t k)
{
    if (report.ratings.coefficients.empty())
        return;
    text += u"Style (%1), log-odds of one standard deviation:"_s.arg(wordOf(*report.request.style));
    for (std::size_t feature = 0; feature < rating::kStyleFeatures; ++feature) {
        const rating::StyleCoefficient& coefficient = report.ratings.coefficients[k][feature];
        text += u"%1 %2 %3 (%4 to %5)"_s.arg(feature > 0 ? u","_s : QString(), featureWord(feature))
                    .arg(coefficient.value, 0, 'f', 4)
                    .arg(coefficient.lower, 0, 'f', 4)
                    .arg(coefficient.upper, 0, 'f', 4);
    }
    text += u'\n';
}

} // namespace

QByteArray asTable(const RateReport& report)
{
    QString text;
    for (std::size_t k = 0; k < report.board().categories.size(); ++k) {
        const rating::CategoryResult& category = report.board().categories[k];
        const rating::RateOptions& options = report.board().options;
        QString method = wordOf(options.method);
        if (options.interval != rating::Interval::None)
            method += u", %1 % intervals by %2"_s.arg(options.confidence * 100).arg(wordOf(options.interval));
        text += u"%1%2: %3 votes, %4\n"_s.arg(k > 0 ? u"\n"_s : QString(), report.votes.categories[qsizetype(k)])
                    .arg(category.votes)
                    .arg(method);
        appendTable(text, report, category);
        appendStyle(text, report, k);
    }
    text += asText(report.findings, report.votes);
    return text.toUtf8();
}

} // namespace darkhorse::cli
