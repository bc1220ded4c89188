// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/standingstext.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "ui/common/categorytext.h"
#include "ui/common/formatting.h"
#include "ui/common/slicetext.h"

using namespace Qt::StringLiterals;

namespace darkhorse::standingstext {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(StandingsText)
};

QString points(double value, int decimals = 0)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    const double shown = decimals == 0 ? std::round(value) : value;
    return locale.toString(shown + 0.0, 'f', decimals); // + 0.0 turns -0 into 0
}

QString confidenceText(double confidence)
{
    return Text::tr("%1 %", "level of confidence").arg(QLocale().toString(std::round(confidence * 1000) / 10, 'g', 4));
}

QString methodText(RatingMethod method)
{
    switch (method) {
    case RatingMethod::BradleyTerry: return Text::tr("Bradley-Terry");
    case RatingMethod::Davidson: return Text::tr("Davidson");
    case RatingMethod::OnlineElo: return Text::tr("Online Elo");
    }
    Q_UNREACHABLE();
}

QString drawText(const BootstrapChoice& bootstrap)
{
    const QString rounds = Text::tr("%Ln round(s)", "of the bootstrap", bootstrap.rounds);
    switch (bootstrap.unit) {
    case ResampledUnit::Votes: return rounds;
    case ResampledUnit::Prompts: return Text::tr("%1 of whole prompts").arg(rounds);
    case ResampledUnit::Evaluators: return Text::tr("%1 of whole evaluators").arg(rounds);
    }
    Q_UNREACHABLE();
}

/// The numbers of online Elo, where they are not the usual ones.
QStringList eloNumbers(const EloChoice& elo)
{
    const EloChoice usual;
    const QLocale locale;
    QStringList numbers;
    if (elo.k != usual.k)
        numbers << Text::tr("K %1", "of online Elo").arg(locale.toString(elo.k));
    if (elo.scale != usual.scale)
        numbers << Text::tr("scale %1", "of online Elo").arg(locale.toString(elo.scale));
    if (elo.base != usual.base)
        numbers << Text::tr("base %1", "of online Elo").arg(locale.toString(elo.base));
    if (elo.start != usual.start)
        numbers << Text::tr("start %1", "of online Elo").arg(locale.toString(elo.start));
    return numbers;
}

QString methodSentence(const Standings& standings)
{
    const QString method = methodText(standings.choice.method);
    const QString percent = confidenceText(standings.confidence);
    switch (standings.choice.interval) {
    case IntervalMethod::Sandwich:
        return Text::tr("%1 ratings with %2 intervals (sandwich estimate).").arg(method, percent);
    case IntervalMethod::Bootstrap:
        return Text::tr("%1 ratings with %2 intervals (bootstrap, %3).")
            .arg(method, percent, drawText(standings.choice.bootstrap));
    case IntervalMethod::None: return Text::tr("%1 ratings without intervals.").arg(method);
    }
    Q_UNREACHABLE();
}

/// What else was chosen, a sentence each.
QStringList choiceSentences(const Standings& standings)
{
    QStringList sentences;
    const RatingChoice& choice = standings.choice;
    if (choice.anchor) {
        const StandingsRow* anchor = standings.row(choice.anchor->contestant);
        sentences << (standings.isAnchored && anchor != nullptr
                ? Text::tr("Anchor: %1 at %2.").arg(anchor->name, formatRating(choice.anchor->rating))
                : Text::tr("The anchor has no rating here; the mean is 1000."));
    }
    if (choice.anchor && choice.bootstrap.anchorsRounds)
        sentences << Text::tr("Every round is shifted onto the anchor.");
    if (const QStringList numbers = eloNumbers(choice.elo); !numbers.isEmpty())
        sentences << Text::tr("Online Elo with %1.").arg(numbers.join(u", "_s));
    if (choice.style != StyleControl::None)
        sentences << (choice.style == StyleControl::FastChat
                ? Text::tr("Style of the answers held equal (FastChat).")
                : Text::tr("Style of the answers held equal (arena-rank)."));
    if (choice.style != StyleControl::None && standings.votesWithoutStyle > 0)
        sentences << Text::tr(
            "%Ln vote(s) without their answers are left out.", nullptr, int(standings.votesWithoutStyle));
    if (choice.reweightsPairs)
        sentences << Text::tr("Every pair of models weighs alike.");
    if (choice.leavesOutTies)
        sentences << Text::tr("Ties and both-bads are left out.");
    if (choice.poolsCategories && standings.category != overallCategory())
        sentences << Text::tr("Drawn towards the overall ratings as far as its votes do not tell.");
    if (standings.tieParameter)
        sentences << Text::tr("Tie parameter: %1.").arg(QLocale().toString(*standings.tieParameter, 'f', 2));
    return sentences;
}

/// Long lists are cut: the filter says them in full.
QString filterSentence(const RatingSlice& slice)
{
    QStringList parts;
    for (const SlicePart part : partsOf(slice))
        parts << slicePartText(slice, part);
    return parts.isEmpty() ? QString() : Text::tr("Filter: %1.").arg(parts.join(u"; "_s));
}

std::optional<std::pair<RatingSlice, RatingChoice>>& declaredAnalysis()
{
    static std::optional<std::pair<RatingSlice, RatingChoice>> analysis;
    return analysis;
}

QString declaredSentence(const Standings& standings)
{
    if (!declaredAnalysis())
        return {};
    const bool isDeclared
        = standings.slice == declaredAnalysis()->first && standings.choice == declaredAnalysis()->second;
    return isDeclared ? Text::tr("This is the declared analysis.")
                      : Text::tr("Exploratory: this is not the declared analysis.");
}

} // namespace

void nameDeclared(const std::optional<std::pair<RatingSlice, RatingChoice>>& analysis)
{
    declaredAnalysis() = analysis;
}

QString marginText(const StandingsRow& row)
{
    if (!row.rating || !row.lower || !row.upper)
        return {};
    constexpr double kLeastTenth = 0.05;
    constexpr double kLeastWhole = 0.5; // millions of votes leave less, which is not nothing
    const double up = *row.upper - *row.rating;
    const double down = *row.rating - *row.lower;
    const double least = std::min(std::abs(up), std::abs(down));
    const int decimals = least >= kLeastTenth && least < kLeastWhole ? 1 : 0;
    // Online Elo may lie outside of its interval, which forgets the order of the votes.
    const auto margin = [decimals](double value, const QString& beyond, const QString& within) {
        const double unit = decimals == 0 ? 1 : 0.1;
        return (std::round(value / unit) < 0 ? within : beyond) + points(std::abs(value), decimals);
    };
    return margin(up, u"+"_s, u"−"_s) + u" / "_s + margin(down, u"−"_s, u"+"_s);
}

QString rankText(const StandingsRow& row) { return formatRanks(row.ranks()); }

int placeByRating(const Standings& standings, const StandingsRow& row)
{
    return 1 + int(std::ranges::count_if(standings.rows, [&](const StandingsRow& other) {
        return other.rating && *other.rating > *row.rating;
    }));
}

QString shareText(qint64 part, qint64 whole)
{
    return whole > 0 ? formatPercent(double(part) / double(whole)) : u"–"_s;
}

QString reasonText(StatusReason reason)
{
    switch (reason) {
    case StatusReason::None: return {};
    case StatusReason::FewVotes:
        return Text::tr(
            "This rating rests on few votes and may still move a long way. Hold more battles with this model.");
    case StatusReason::Undefeated:
        return Text::tr(
            "This model has won every battle, so there is no limit to how strong it may be. Its first loss or "
            "tie gives it a number: hold more battles with it.");
    case StatusReason::Winless:
        return Text::tr(
            "This model has lost every battle, so there is no limit to how weak it may be. Its first win or "
            "tie gives it a number: hold more battles with it.");
    case StatusReason::GroupUndefeated:
        return Text::tr(
            "This model belongs to a group that has never lost to the others, so the distance between them has "
            "no limit. Hold more battles between this group and the others.");
    case StatusReason::GroupWinless:
        return Text::tr(
            "This model belongs to a group that has never won against the others, so the distance between them "
            "has no limit. Hold more battles between this group and the others.");
    case StatusReason::OneSided:
        return Text::tr(
            "Against each opponent all battles of this model went one way, so nobody here has a rating yet. Hold "
            "more battles: a result the other way, or a tie, gives the numbers a limit.");
    case StatusReason::NoVotes: return Text::tr("Nobody has voted on this model yet. Hold battles with it.");
    case StatusReason::Disconnected:
        return Text::tr(
            "No chain of votes connects this model with the rated ones. Hold battles between it and a model "
            "that has a rating.");
    case StatusReason::NoOrder:
        return Text::tr(
            "The votes so far do not say whether this model is better or worse than the rated ones. Hold more "
            "battles between it and a model that has a rating.");
    }
    Q_UNREACHABLE();
}

QString summary(const Standings& standings)
{
    QStringList sentences { Text::tr("%Ln vote(s).", nullptr, int(standings.votesCounted)) };
    if (standings.votesCounted > 0)
        sentences << methodSentence(standings) << choiceSentences(standings) << filterSentence(standings.slice)
                  << declaredSentence(standings);
    sentences.removeAll(QString());
    if (!standings.hasConverged)
        sentences << Text::tr("The fit has not converged: treat these numbers with care.");
    return sentences.join(u' ');
}

QString rowInWords(const StandingsRow& row, double confidence)
{
    QStringList sentences;
    if (row.rating && row.lower && row.upper) {
        sentences << Text::tr("%1: rating %2, %3 interval from %4 to %5.")
                         .arg(row.name, formatRating(row.rating), confidenceText(confidence), formatRating(row.lower),
                             formatRating(row.upper));
    } else if (row.rating) {
        sentences << Text::tr("%1: rating %2.").arg(row.name, formatRating(row.rating));
    } else {
        sentences << Text::tr("%1: no rating.").arg(row.name);
    }
    sentences << Text::tr("%Ln vote(s).", nullptr, int(row.votes));
    if (row.votes > 0)
        sentences << Text::tr("Both answers bad in %1 of its battles (%2 to %3).")
                         .arg(shareText(row.bothBad, row.votes), formatPercent(row.bothBadLower),
                             formatPercent(row.bothBadUpper));
    sentences << reasonText(row.reason);
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString topInWords(const Standings& standings, int limit)
{
    QStringList lines { Text::tr("Category: %1.").arg(categoryText(standings.category)), summary(standings) };
    int taken = 0;
    for (const StandingsRow& row : standings.rows) {
        if (!row.rank || taken == limit)
            break;
        lines << Text::tr("Rank %1.").arg(rankText(row)) + u' ' + rowInWords(row, standings.confidence);
        ++taken;
    }
    return lines.join(u' ');
}

} // namespace darkhorse::standingstext
