// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/tabletext.h"

#include <QLocale>
#include <QStringList>

#include "ui/common/delimitedtext.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

QString number(double value) { return QString::number(value, 'g', QLocale::FloatingPointShortest); }

template <typename T>
QString number(const std::optional<T>& value)
{
    return value ? number(double(*value)) : QString();
}

} // namespace

QString tableText(const CategoryKey& category, const std::vector<StandingsRow>& rows, QChar separator)
{
    const QStringList header { u"category"_s, u"rank"_s, u"worst_rank"_s, u"model"_s, u"organization"_s, u"rating"_s,
        u"lower"_s, u"upper"_s, u"status"_s, u"votes"_s, u"wins"_s, u"losses"_s, u"ties"_s, u"both_bad"_s,
        u"online_elo"_s };
    QString text = delimitedLine(header, separator);
    for (const StandingsRow& row : rows) {
        const QStringList cells { category.value, number(row.rank), number(row.worstRank), row.name, row.organization,
            number(row.rating), number(row.lower), number(row.upper), toWord(row.status), QString::number(row.votes),
            QString::number(row.wins), QString::number(row.losses), QString::number(row.ties),
            QString::number(row.bothBad), number(row.onlineElo) };
        text += delimitedLine(cells, separator);
    }
    return text;
}

} // namespace darkhorse
