// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/tabletext.h"

#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

QString number(double value) { return QString::number(value, 'g', QLocale::FloatingPointShortest); }

template <typename T>
QString number(const std::optional<T>& value)
{
    return value ? number(double(*value)) : QString();
}

QString quoted(QString cell, QChar separator)
{
    const bool mustQuote
        = cell.contains(separator) || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r');
    if (!mustQuote)
        return cell;
    cell.replace(u'"', u"\"\""_s);
    return u'"' + cell + u'"';
}

} // namespace

QString tableText(const CategoryKey& category, const std::vector<StandingsRow>& rows, QChar separator)
{
    const QStringList header { u"category"_s, u"rank"_s, u"worst_rank"_s, u"model"_s, u"organization"_s, u"rating"_s,
        u"lower"_s, u"upper"_s, u"status"_s, u"votes"_s, u"wins"_s, u"losses"_s, u"ties"_s, u"both_bad"_s,
        u"online_elo"_s };
    QString text = header.join(separator) + u"\r\n"_s;
    for (const StandingsRow& row : rows) {
        QStringList cells { category.value, number(row.rank), number(row.worstRank), row.name, row.organization,
            number(row.rating), number(row.lower), number(row.upper), toWord(row.status), QString::number(row.votes),
            QString::number(row.wins), QString::number(row.losses), QString::number(row.ties),
            QString::number(row.bothBad), number(row.onlineElo) };
        for (QString& cell : cells)
            cell = quoted(cell, separator);
        text += cells.join(separator) + u"\r\n"_s;
    }
    return text;
}

} // namespace darkhorse
