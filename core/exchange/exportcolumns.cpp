// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exportcolumns.h"

#include <algorithm>
#include <array>

#include "core/exchange/csvwriter.h"
#include "core/exchange/exportedvote.h"

namespace darkhorse {

namespace {

using Vote = ExportedVote;

[[nodiscard]] QByteArray secondsWord(qint64 utcMs)
{
    return QByteArray::number(utcMs / 1000) + '.' + QByteArray::number(utcMs % 1000).rightJustified(3, '0');
}

[[nodiscard]] QByteArray truthWord(bool isTrue) { return isTrue ? "True" : "False"; }
[[nodiscard]] QByteArray uuidWord(const QUuid& uuid) { return uuid.toByteArray(QUuid::WithoutBraces); }

const QChar kBetween = u'|';

const std::array kColumns {
    ExportColumn { "question_id", true, [](CsvWriter& row, const Vote& vote) { row.word(uuidWord(vote.battle)); },
        [](const Vote& vote) { return QJsonValue(vote.battle.toString(QUuid::WithoutBraces)); } },
    ExportColumn { "model_a", true, [](CsvWriter& row, const Vote& vote) { row.text(vote.models.a); },
        [](const Vote& vote) { return QJsonValue(vote.models.a); } },
    ExportColumn { "model_b", true, [](CsvWriter& row, const Vote& vote) { row.text(vote.models.b); },
        [](const Vote& vote) { return QJsonValue(vote.models.b); } },
    ExportColumn { "winner", true, [](CsvWriter& row, const Vote& vote) { row.text(arenaWord(vote.verdict)); },
        [](const Vote& vote) { return QJsonValue(arenaWord(vote.verdict)); } },
    ExportColumn { "judge", true, [](CsvWriter& row, const Vote& vote) { row.text(vote.judge); },
        [](const Vote& vote) { return QJsonValue(vote.judge); } },
    ExportColumn { "turn", true, [](CsvWriter& row, const Vote& vote) { row.integer(vote.turns); },
        [](const Vote& vote) { return QJsonValue(vote.turns); } },
    ExportColumn { "anony", true, [](CsvWriter& row, const Vote& vote) { row.word(truthWord(vote.isBlind)); },
        [](const Vote& vote) { return QJsonValue(vote.isBlind); } },
    ExportColumn { "language", true, [](CsvWriter& row, const Vote& vote) { row.text(vote.language); },
        [](const Vote& vote) { return QJsonValue(vote.language); } },
    ExportColumn { "tstamp", true, [](CsvWriter& row, const Vote& vote) { row.word(secondsWord(vote.castAtUtcMs)); },
        [](const Vote& vote) { return QJsonValue(double(vote.castAtUtcMs) / 1000); } },
    ExportColumn { "has_leak", false, [](CsvWriter& row, const Vote& vote) { row.word(truthWord(vote.hasLeak)); },
        [](const Vote& vote) { return QJsonValue(vote.hasLeak); } },
    ExportColumn { "vote_id", false, [](CsvWriter& row, const Vote& vote) { row.word(uuidWord(vote.vote)); },
        [](const Vote& vote) { return QJsonValue(vote.vote.toString(QUuid::WithoutBraces)); } },
    ExportColumn { "started", false,
        [](CsvWriter& row, const Vote& vote) { row.word(secondsWord(vote.startedAtUtcMs)); },
        [](const Vote& vote) { return QJsonValue(double(vote.startedAtUtcMs) / 1000); } },
    ExportColumn { "reading_ms", false, [](CsvWriter& row, const Vote& vote) { row.integer(vote.readingMs); },
        [](const Vote& vote) { return QJsonValue(vote.readingMs); } },
    ExportColumn { "provenance", false, [](CsvWriter& row, const Vote& vote) { row.text(vote.provenance); },
        [](const Vote& vote) { return QJsonValue(vote.provenance); } },
    ExportColumn { "machine", false, [](CsvWriter& row, const Vote& vote) { row.text(vote.machine); },
        [](const Vote& vote) { return QJsonValue(vote.machine); } },
    ExportColumn { "categories", false,
        [](CsvWriter& row, const Vote& vote) { row.text(vote.categories.join(kBetween)); },
        [](const Vote& vote) { return QJsonValue(vote.categories.join(kBetween)); } },
    ExportColumn { "left_out", false, [](CsvWriter& row, const Vote& vote) { row.text(vote.leftOut); },
        [](const Vote& vote) { return QJsonValue(vote.leftOut); } },
    ExportColumn { "reasons", false, [](CsvWriter& row, const Vote& vote) { row.text(vote.reasons.join(kBetween)); },
        [](const Vote& vote) { return QJsonValue(vote.reasons.join(kBetween)); } },
    ExportColumn { "comment", false, [](CsvWriter& row, const Vote& vote) { row.text(vote.comment); },
        [](const Vote& vote) { return QJsonValue(vote.comment); } },
    ExportColumn { "confidence", false,
        [](CsvWriter& row, const Vote& vote) {
            if (vote.confidence)
                row.integer(*vote.confidence);
            else
                row.empty();
        },
        [](const Vote& vote) { return vote.confidence ? QJsonValue(*vote.confidence) : QJsonValue(); } },
};

} // namespace

std::span<const ExportColumn> exportColumns() { return kColumns; }

QStringList exportColumnNames()
{
    QStringList names;
    for (const ExportColumn& column : kColumns)
        names.append(QString::fromLatin1(column.name));
    return names;
}

QStringList usualExportColumns()
{
    QStringList names;
    for (const ExportColumn& column : kColumns) {
        if (column.isArenas || qstrcmp(column.name, "has_leak") == 0)
            names.append(QString::fromLatin1(column.name));
    }
    return names;
}

Result<std::vector<const ExportColumn*>> exportColumnsNamed(const QStringList& names)
{
    const QStringList wanted = names.isEmpty() ? usualExportColumns() : names;
    const QStringList known = exportColumnNames();
    for (const QString& name : wanted) {
        if (!known.contains(name))
            return fail(Error::Code::InvalidInput,
                QStringLiteral("there is no column %1; there are %2").arg(name, known.join(QStringLiteral(", "))));
    }
    std::vector<const ExportColumn*> columns;
    for (const ExportColumn& column : kColumns) {
        if (wanted.contains(QLatin1StringView(column.name)))
            columns.push_back(&column);
    }
    return columns;
}

} // namespace darkhorse
