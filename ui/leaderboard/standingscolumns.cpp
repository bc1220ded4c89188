// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/standingscolumns.h"

#include <algorithm>
#include <array>
#include <utility>

#include <QCoreApplication>
#include <QLocale>

#include "ui/charts/standingstext.h"
#include "ui/common/formatting.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(StandingsColumns)
};

constexpr std::array kWords { std::pair(StandingsColumn::Rank, "rank"_L1),
    std::pair(StandingsColumn::RankChange, "rank-change"_L1), std::pair(StandingsColumn::Model, "model"_L1),
    std::pair(StandingsColumn::Organization, "organization"_L1), std::pair(StandingsColumn::Rating, "rating"_L1),
    std::pair(StandingsColumn::Interval, "interval"_L1), std::pair(StandingsColumn::RatingChange, "rating-change"_L1),
    std::pair(StandingsColumn::Status, "status"_L1), std::pair(StandingsColumn::Votes, "votes"_L1),
    std::pair(StandingsColumn::WinRate, "wins"_L1), std::pair(StandingsColumn::BothBadRate, "both-bad"_L1),
    std::pair(StandingsColumn::OnlineElo, "online-elo"_L1), std::pair(StandingsColumn::License, "license"_L1),
    std::pair(StandingsColumn::KnowledgeCutoff, "cutoff"_L1), std::pair(StandingsColumn::Price, "price"_L1) };

template <typename T>
QVariant orInvalid(const std::optional<T>& value)
{
    return value ? QVariant(*value) : QVariant();
}

QVariant orInvalid(const QString& text) { return text.isEmpty() ? QVariant() : QVariant(text); }

QVariant share(qint64 part, qint64 whole) { return whole > 0 ? QVariant(double(part) / double(whole)) : QVariant(); }

/// Decided battles only: a tie says nothing about who wins.
qint64 decided(const StandingsRow& row) { return row.wins + row.losses; }

QString money(std::optional<double> dollars)
{
    return dollars ? u"$"_s + QLocale().toString(*dollars, 'g', 4) : u"–"_s;
}

QString priceText(const Price& price)
{
    return price.input || price.output ? money(price.input) + u" / "_s + money(price.output) : QString();
}

/// Said by shape, too: "▲ 2", "▼ 1", "=".
QString rankChangeText(std::optional<int> change)
{
    if (!change)
        return u"–"_s;
    if (*change == 0)
        return u"="_s;
    return (*change > 0 ? u"▲ "_s : u"▼ "_s) + formatCount(std::abs(*change));
}

} // namespace

ColumnDetailsById detailsOf(const std::vector<Contestant>& contestants)
{
    ColumnDetailsById details;
    for (const Contestant& one : contestants) {
        if (!one.isSecret)
            details.insert(one.id, { one.license, one.knowledgeCutoff, one.price });
    }
    return details;
}

std::optional<int> rankChange(const StandingsLine& line)
{
    if (!line.overall || !line.overall->rank || !line.row.rank)
        return std::nullopt;
    return *line.overall->rank - *line.row.rank;
}

std::optional<double> ratingChange(const StandingsLine& line)
{
    if (!line.earlier || !line.earlier->rating || !line.row.rating)
        return std::nullopt;
    return *line.row.rating - *line.earlier->rating;
}

QString columnTitle(StandingsColumn column)
{
    switch (column) {
    case StandingsColumn::Rank: return Text::tr("Rank");
    case StandingsColumn::RankChange: return Text::tr("To Overall");
    case StandingsColumn::Model: return Text::tr("Model");
    case StandingsColumn::Organization: return Text::tr("Organization");
    case StandingsColumn::Rating: return Text::tr("Rating");
    case StandingsColumn::Interval: return Text::tr("Interval");
    case StandingsColumn::RatingChange: return Text::tr("Change");
    case StandingsColumn::Status: return Text::tr("Status");
    case StandingsColumn::Votes: return Text::tr("Votes");
    case StandingsColumn::WinRate: return Text::tr("Wins");
    case StandingsColumn::BothBadRate: return Text::tr("Both bad");
    case StandingsColumn::OnlineElo: return Text::tr("Online Elo");
    case StandingsColumn::License: return Text::tr("License");
    case StandingsColumn::KnowledgeCutoff: return Text::tr("Knowledge cutoff");
    case StandingsColumn::Price: return Text::tr("Price");
    }
    Q_UNREACHABLE();
}

QString columnHelp(StandingsColumn column)
{
    switch (column) {
    case StandingsColumn::Rank:
        return Text::tr(
            "1 plus the number of models that are certainly stronger. Models share a rank when their intervals "
            "overlap; 2–4 means that the votes allow every rank from 2 to 4.");
    case StandingsColumn::RankChange: return Text::tr("Places won or lost against the model's rank in Overall.");
    case StandingsColumn::Model: return Text::tr("The model as it was set up, with its settings.");
    case StandingsColumn::Organization: return Text::tr("Who made the model.");
    case StandingsColumn::Rating:
        return Text::tr("Rating in Elo points by the chosen method: 400 points more are odds of ten to one.");
    case StandingsColumn::Interval:
        return Text::tr(
            "The range in which the rating lies with the stated confidence, drawn on one scale for all models.");
    case StandingsColumn::RatingChange:
        return Text::tr("Points won or lost since the moment chosen above the table, rated in the same way.");
    case StandingsColumn::Status: return Text::tr("Whether the votes are enough for a rating, and if not, why.");
    case StandingsColumn::Votes: return Text::tr("Votes on battles of this model.");
    case StandingsColumn::WinRate: return Text::tr("Share of the battles won, of those that were won or lost.");
    case StandingsColumn::BothBadRate:
        return Text::tr(
            "Share of the battles in which both answers were judged bad. Each model's tip tells its interval.");
    case StandingsColumn::OnlineElo:
        return Text::tr("Elo rating updated vote by vote in the order of time. It depends on that order.");
    case StandingsColumn::License: return Text::tr("The license of the model, as it was entered.");
    case StandingsColumn::KnowledgeCutoff:
        return Text::tr("Until when the model's knowledge reaches, as it was entered.");
    case StandingsColumn::Price: return Text::tr("US dollars for a million tokens, of the prompt and of the answer.");
    }
    Q_UNREACHABLE();
}

bool isNumber(StandingsColumn column)
{
    switch (column) {
    case StandingsColumn::Rating:
    case StandingsColumn::RatingChange:
    case StandingsColumn::Votes:
    case StandingsColumn::WinRate:
    case StandingsColumn::BothBadRate:
    case StandingsColumn::OnlineElo:
    case StandingsColumn::Price: return true;
    default: return false;
    }
}

QString cellText(const StandingsLine& line, StandingsColumn column)
{
    const StandingsRow& row = line.row;
    switch (column) {
    case StandingsColumn::Rank: return standingstext::rankText(row);
    case StandingsColumn::RankChange: return rankChangeText(rankChange(line));
    case StandingsColumn::Model: return row.name;
    case StandingsColumn::Organization: return row.organization;
    case StandingsColumn::Rating: return formatRating(row.rating);
    case StandingsColumn::Interval: return formatInterval(row.lower, row.upper);
    case StandingsColumn::RatingChange: return formatChange(ratingChange(line));
    case StandingsColumn::Status: return statusText(row.status);
    case StandingsColumn::Votes: return formatCount(row.votes);
    case StandingsColumn::WinRate: return standingstext::shareText(row.wins, decided(row));
    case StandingsColumn::BothBadRate: return standingstext::shareText(row.bothBad, row.votes);
    case StandingsColumn::OnlineElo: return formatRating(row.onlineElo);
    case StandingsColumn::License: return line.details.license;
    case StandingsColumn::KnowledgeCutoff: return line.details.knowledgeCutoff;
    case StandingsColumn::Price: return priceText(line.details.price);
    }
    Q_UNREACHABLE();
}

QVariant cellSortValue(const StandingsLine& line, StandingsColumn column)
{
    const StandingsRow& row = line.row;
    switch (column) {
    case StandingsColumn::Rank: return orInvalid(row.rank);
    case StandingsColumn::RankChange: return orInvalid(rankChange(line));
    case StandingsColumn::Model: return row.name;
    case StandingsColumn::Organization: return orInvalid(row.organization);
    case StandingsColumn::Rating: return orInvalid(row.rating);
    case StandingsColumn::Interval: return row.lower && row.upper ? QVariant(*row.upper - *row.lower) : QVariant();
    case StandingsColumn::RatingChange: return orInvalid(ratingChange(line));
    case StandingsColumn::Status: return int(row.status);
    case StandingsColumn::Votes: return row.votes;
    case StandingsColumn::WinRate: return share(row.wins, decided(row));
    case StandingsColumn::BothBadRate: return share(row.bothBad, row.votes);
    case StandingsColumn::OnlineElo: return orInvalid(row.onlineElo);
    case StandingsColumn::License: return orInvalid(line.details.license);
    case StandingsColumn::KnowledgeCutoff: return orInvalid(line.details.knowledgeCutoff);
    case StandingsColumn::Price: return orInvalid(line.details.price.output);
    }
    Q_UNREACHABLE();
}

QString toWord(StandingsColumn column)
{
    for (const auto& [one, word] : kWords) {
        if (one == column)
            return word;
    }
    Q_UNREACHABLE();
}

std::optional<StandingsColumn> standingsColumnFromWord(const QString& word)
{
    for (const auto& [column, known] : kWords) {
        if (known == word)
            return column;
    }
    return std::nullopt;
}

QStringList toWords(const std::vector<StandingsColumn>& columns)
{
    QStringList words;
    for (const StandingsColumn column : columns)
        words << toWord(column);
    return words;
}

std::vector<StandingsColumn> standingsColumnsFromWords(const QStringList& words)
{
    std::vector<StandingsColumn> columns;
    for (const QString& word : words) {
        const auto column = standingsColumnFromWord(word);
        if (column && std::ranges::count(columns, *column) == 0)
            columns.push_back(*column);
    }
    return columns;
}

} // namespace darkhorse
