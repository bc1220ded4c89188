// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/findingstext.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QLocale>

#include "ui/common/categorytext.h"
#include "ui/common/formatting.h"

namespace darkhorse::findingstext {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FindingsText)
};

constexpr std::size_t kMostPairs = 20;

[[nodiscard]] QString nameIn(const Standings& standings, ContestantId contestant)
{
    const StandingsRow* row = standings.row(contestant);
    return row == nullptr ? QString() : row->name;
}

[[nodiscard]] QString styleMarkText(StyleMark mark)
{
    switch (mark) {
    case StyleMark::Tokens: return Text::tr("Length");
    case StyleMark::Headers: return Text::tr("Headings");
    case StyleMark::Lists: return Text::tr("List items");
    case StyleMark::Bold: return Text::tr("Bold text");
    }
    Q_UNREACHABLE();
}

/// Three decimals: coefficients of style are small.
[[nodiscard]] QString twoDigits(double value)
{
    const QString number = QLocale().toString(std::abs(value) + 0.0, 'f', 2);
    return value < -0.005 ? u'\u2212' + number : number;
}

[[nodiscard]] QString signedNumber(double value)
{
    const QString number = QLocale().toString(std::abs(value), 'f', 3);
    return (value < 0 ? u'\u2212' : u'+') + number;
}

[[nodiscard]] QString asParagraphs(const QStringList& paragraphs) { return paragraphs.join(QStringLiteral("\n\n")); }

[[nodiscard]] QString chance(double probability)
{
    // A probability that rounds to 100 % is still not certain.
    if (probability > 0.9995)
        return Text::tr("over %1", "a share").arg(formatPercent(0.999));
    if (probability < 0.0005)
        return Text::tr("under %1", "a share").arg(formatPercent(0.001));
    return formatPercent(probability);
}

[[nodiscard]] QString votesWanted(const RatingDifference& difference)
{
    if (difference.isSeparated)
        return Text::tr("The interval leaves out 0: the votes tell the two apart.");
    if (!difference.moreVotes)
        return Text::tr("The interval holds 0, and the two are too close to say how many votes would tell them apart.");
    const QString all
        = Text::tr("The interval holds 0: the votes do not tell the two apart yet. If the difference stays as it "
                   "is, about %1 more votes over all models would.")
              .arg(formatCount(*difference.moreVotes));
    if (!difference.moreDirectVotes)
        return all;
    return all + u' '
        + Text::tr("Between just these two, about %1 would.").arg(formatCount(*difference.moreDirectVotes));
}

[[nodiscard]] QString anytime(const AnytimeTest& all, const AnytimeTest& direct)
{
    const auto verdict = [](const AnytimeTest& test) {
        const QString p = QLocale().toString(test.pValue, 'g', 2);
        return test.isDecided ? Text::tr("decided (p = %1)", "sequential test").arg(p)
                              : Text::tr("not decided (p = %1)", "sequential test").arg(p);
    };
    return Text::tr("Sequential test, valid however often you look: from all votes %1, from direct votes %2.")
        .arg(verdict(all), verdict(direct));
}

[[nodiscard]] QString estimateLine(const QString& label, const AgreementEstimate& estimate)
{
    if (std::isnan(estimate.value))
        return Text::tr("%1: not defined for these verdicts.").arg(label);
    return Text::tr("%1: %2 (%3 to %4).")
        .arg(label, twoDigits(estimate.value), twoDigits(estimate.lower), twoDigits(estimate.upper));
}

} // namespace

QString comparison(const ContestantComparison& comparison, const Standings& standings)
{
    const QString first = nameIn(standings, comparison.first);
    const QString second = nameIn(standings, comparison.second);
    QStringList paragraphs {
        Text::tr("%1 against %2, in the category %3.").arg(first, second, categoryText(standings.category))
    };
    if (const auto& difference = comparison.difference) {
        paragraphs << Text::tr("Difference: %1 points; %2 interval from %3 to %4. Expected score of the first: %5.")
                          .arg(formatChange(difference->points),
                              QLocale().toString(std::round(comparison.confidence * 100)) + QStringLiteral(" %"),
                              formatChange(difference->lower), formatChange(difference->upper),
                              formatPercent(difference->expectedScore));
        paragraphs << Text::tr("Probability that %1 is the better one: %2.")
                          .arg(first, chance(difference->probabilityOfSuperiority));
        paragraphs << votesWanted(*difference);
    } else {
        paragraphs << Text::tr(
            "There is no difference to show: one of the two has no rating, or the chosen method has no joint "
            "error of its ratings. Choose Bradley-Terry or Davidson with intervals.");
    }
    paragraphs << Text::tr("Direct battles: %1 won by the first, %2 by the second, %3 ties, %4 both bad.")
                      .arg(formatCount(comparison.wins), formatCount(comparison.losses), formatCount(comparison.ties),
                          formatCount(comparison.bothBad));
    if (comparison.commonPrompts)
        paragraphs << Text::tr("Common prompts: both were judged on %1, against each other or against others.")
                          .arg(formatCount(*comparison.commonPrompts));
    if (comparison.difference)
        paragraphs << anytime(comparison.difference->anytime, comparison.direct);
    return asParagraphs(paragraphs);
}

QString comparisonInShort(const ContestantComparison& comparison, const Standings& standings)
{
    const QString first = nameIn(standings, comparison.first);
    const QString second = nameIn(standings, comparison.second);
    if (first.isEmpty() || second.isEmpty())
        return {};
    QStringList sentences;
    if (const auto& difference = comparison.difference) {
        sentences << Text::tr("%1 against %2: %3 points (%4 to %5).")
                         .arg(first, second, formatChange(difference->points), formatChange(difference->lower),
                             formatChange(difference->upper));
        sentences << Text::tr("%1 is better with a probability of %2.")
                         .arg(first, chance(difference->probabilityOfSuperiority));
        if (!difference->isSeparated && difference->moreVotes)
            sentences << Text::tr("About %1 more votes over all models would tell them apart.")
                             .arg(formatCount(*difference->moreVotes));
    } else {
        sentences << Text::tr("%1 against %2: the ratings have no difference to show.").arg(first, second);
    }
    sentences << Text::tr("Direct battles: %1 won by the first, %2 by the second, %3 ties, %4 both bad.")
                     .arg(formatCount(comparison.wins), formatCount(comparison.losses), formatCount(comparison.ties),
                         formatCount(comparison.bothBad));
    if (comparison.commonPrompts)
        sentences << Text::tr("Common prompts: %1.").arg(formatCount(*comparison.commonPrompts));
    return sentences.join(u' ');
}

QString fragility(const std::optional<LeadFragility>& fragility, const Standings& standings)
{
    if (!fragility)
        return Text::tr(
            "No small set of votes holds the first place: even without the fifth of the votes that matters most "
            "the same model leads, or there are too few models with a rating.");
    const QString challenger = nameIn(standings, fragility->challenger);
    const QString leader = nameIn(standings, fragility->leader);
    return asParagraphs({ Text::tr("Without %1 of the votes (%2), %3 would lead instead of %4.")
                              .arg(formatCount(fragility->votes), formatPercent(fragility->share), challenger, leader),
        Text::tr("This was checked by rating again without them. An even smaller set may exist.") });
}

QString style(const Standings& standings)
{
    if (standings.styleEffects.empty())
        return {};
    QStringList lines;
    for (const StyleEffect& effect : standings.styleEffects)
        lines << Text::tr("%1: %2 (%3 to %4), odds × %5")
                     .arg(styleMarkText(effect.mark), signedNumber(effect.value), signedNumber(effect.lower),
                         signedNumber(effect.upper), QLocale().toString(std::exp(effect.value), 'f', 2));
    return asParagraphs(
        { Text::tr("What an answer gains by one standard deviation more of each, in log-odds of being preferred, with "
                   "its %1 interval. The ratings shown are those without it.")
                .arg(formatPercent(standings.confidence)),
            lines.join(u'\n'),
            Text::tr("An interval that holds 0 means that the votes do not show an effect. Style control removes "
                     "association, not cause: a "
                     "model that is longer because it says more is marked down, too.") });
}

QString agreement(const AgreementReport& report)
{
    if (report.items == 0)
        return Text::tr(
            "No two evaluators have judged the same prompt with the same pair of models yet, so there is nothing to "
            "compare.");
    QStringList paragraphs { Text::tr("%Ln item(s) were judged by two or more evaluators.", nullptr, report.items),
        estimateLine(Text::tr("Agreement"), report.agreement) + u'\n'
            + estimateLine(Text::tr("Fleiss' kappa"), report.fleissKappa) + u'\n'
            + estimateLine(Text::tr("Krippendorff's alpha"), report.krippendorffAlpha) };
    QStringList pairs;
    for (std::size_t i = 0; i < std::min(report.pairs.size(), kMostPairs); ++i) {
        const PairOfEvaluators& pair = report.pairs[i];
        const QString kappa = std::isnan(pair.kappa) ? QStringLiteral("–") : twoDigits(pair.kappa);
        pairs << Text::tr("%1 and %2: %Ln item(s), agreement %3, Cohen's kappa %4", nullptr, pair.items)
                     .arg(pair.a, pair.b, formatPercent(pair.agreement), kappa);
    }
    paragraphs << pairs.join(u'\n');
    if (!report.standApart.isEmpty())
        paragraphs << Text::tr("Agree less with the others than chance explains: %1.")
                          .arg(QLocale().createSeparatedList(report.standApart));
    return asParagraphs(paragraphs);
}

} // namespace darkhorse::findingstext
