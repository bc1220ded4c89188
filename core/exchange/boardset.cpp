// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/boardset.h"

#include <algorithm>
#include <map>

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

const QStringList kRatingFields { u"rating"_s, u"arena_elo"_s, u"elo"_s, u"score"_s };

[[nodiscard]] QString firstOf(const TextRecord& record, const QStringList& fields)
{
    for (const QString& field : fields) {
        if (const QString value = record.value(field).trimmed(); !value.isEmpty())
            return value;
    }
    return {};
}

[[nodiscard]] std::optional<double> numberIn(const QString& text)
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    return isNumber && qIsFinite(value) ? std::optional(value) : std::nullopt;
}

[[nodiscard]] QDate dateIn(const QString& text)
{
    static const QRegularExpression day(u"(?<!\\d)(20\\d\\d)[-_/]?(\\d\\d)[-_/]?(\\d\\d)(?!\\d)"_s);
    const QRegularExpressionMatch match = day.match(text);
    return match.hasMatch() ? QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt())
                            : QDate();
}

void readInterval(const TextRecord& record, PublishedRow& row)
{
    row.lower = numberIn(firstOf(record, { u"lower"_s, u"rating_q025"_s }));
    row.upper = numberIn(firstOf(record, { u"upper"_s, u"rating_q975"_s }));
    static const QRegularExpression margins(u"^\\+?(\\d+(?:\\.\\d+)?)\\s*/\\s*[-−](\\d+(?:\\.\\d+)?)$"_s);
    const QRegularExpressionMatch match = margins.match(firstOf(record, { u"95_pct_ci"_s, u"95% ci"_s, u"ci"_s }));
    if (!match.hasMatch())
        return;
    row.upper = row.rating + match.captured(1).toDouble();
    row.lower = row.rating - match.captured(2).toDouble();
}

/// Why the record is no row; nothing when it is.
[[nodiscard]] QString readRow(const TextRecord& record, const QDate& fileDate, PublishedRow& row, QDate& date)
{
    row.name = firstOf(record, { u"model"_s, u"name"_s, u"key"_s });
    if (row.name.isEmpty())
        return u"no model"_s;
    const std::optional<double> rating = numberIn(firstOf(record, kRatingFields));
    if (!rating)
        return u"no rating"_s;
    row.rating = *rating;
    const QString said = firstOf(record, { u"date"_s });
    date = said.isEmpty() ? fileDate : dateIn(said);
    if (!date.isValid())
        return u"no date"_s;
    row.organization = firstOf(record, { u"organization"_s });
    if (const auto votes = numberIn(firstOf(record, { u"votes"_s, u"num_battles"_s })))
        row.votes = qint64(*votes);
    readInterval(record, row);
    return {};
}

} // namespace

Result<BoardSet> readBoardSet(const QString& path)
{
    BoardSet set;
    std::map<QDate, PublishedBoard> boards;
    const QDate fileDate = dateIn(QFileInfo(path).completeBaseName());
    const auto visit = [&](const TextRecord& record, qint64 line) {
        PublishedRow row;
        QDate date;
        if (const QString reason = readRow(record, fileDate, row, date); !reason.isEmpty())
            return set.skipped.push_back({ line, reason });
        boards[date].date = date;
        boards[date].rows.push_back(std::move(row));
    };
    const auto read = forEachRecord(
        path, kRatingFields, visit, [&](const SkippedRecord& skipped) { set.skipped.push_back(skipped); });
    if (!read)
        return fail(read.error());
    if (boards.empty())
        return fail(Error::Code::UnsupportedFormat,
            u"%1: no row has a model, a rating and a date; the date may stand in the file's name"_s.arg(path));
    for (auto& [date, board] : boards) {
        std::ranges::stable_sort(board.rows, std::ranges::greater {}, &PublishedRow::rating);
        set.boards.push_back(std::move(board));
    }
    return set;
}

} // namespace darkhorse
