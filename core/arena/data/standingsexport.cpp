// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/arena/data/arenaexport.h"
#include "core/exchange/csvwriter.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

void addNumber(CsvWriter& csv, const std::optional<double>& number)
{
    if (number)
        csv.real(*number);
    else
        csv.empty();
}

[[nodiscard]] QJsonValue numberOrNull(const std::optional<double>& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

void addRow(CsvWriter& csv, const CategoryKey& category, const StandingsRow& row)
{
    csv.text(category.value);
    if (row.rank)
        csv.integer(*row.rank);
    else
        csv.empty();
    csv.text(row.name);
    addNumber(csv, row.rating);
    addNumber(csv, row.lower);
    addNumber(csv, row.upper);
    csv.integer(row.votes).integer(row.wins).integer(row.losses).integer(row.ties).integer(row.bothBad).endRow();
}

} // namespace

QByteArray standingsCsv(const std::vector<StandingsPtr>& boards)
{
    CsvWriter csv(FormulaGuard::On);
    csv.word("category,rank,model,rating,lower,upper,votes,wins,losses,ties,both_bad").endRow();
    for (const StandingsPtr& board : boards) {
        for (const StandingsRow& row : board->rows)
            addRow(csv, board->category, row);
    }
    return csv.take();
}

QByteArray standingsJson(const std::vector<StandingsPtr>& boards)
{
    QJsonArray list;
    for (const StandingsPtr& board : boards) {
        for (const StandingsRow& row : board->rows)
            list.append(QJsonObject {
                { u"category"_s, board->category.value },
                { u"rank"_s, row.rank ? QJsonValue(*row.rank) : QJsonValue() },
                { u"model"_s, row.name },
                { u"organization"_s, row.organization },
                { u"status"_s, toWord(row.status) },
                { u"rating"_s, numberOrNull(row.rating) },
                { u"lower"_s, numberOrNull(row.lower) },
                { u"upper"_s, numberOrNull(row.upper) },
                { u"votes"_s, row.votes },
                { u"wins"_s, row.wins },
                { u"losses"_s, row.losses },
                { u"ties"_s, row.ties },
                { u"both_bad"_s, row.bothBad },
            });
    }
    return QJsonDocument(list).toJson();
}

} // namespace darkhorse
