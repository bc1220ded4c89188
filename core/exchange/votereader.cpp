// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/votereader.h"

#include <QFileInfo>

#include "core/exchange/csvvotes.h"
#include "core/exchange/jsonvotes.h"
#include "core/exchange/textformat.h"
#include "core/exchange/textsource.h"
#include "core/exchange/votejoiner.h"
#include "core/exchange/votestream.h"

namespace darkhorse {

namespace {

[[nodiscard]] Result<void> readFile(
    const QString& path, const VoteReadOptions& options, ReadWatch& watch, VoteReceiver& receiver)
{
    const auto source = openText(path);
    if (!source)
        return fail(source.error());
    if (source->place)
        watch.follow(source->place);
    receiver.describe(source->peculiarity());
    TextWindow window(*source->device);
    const auto format = textFormatOf(path, window);
    if (!format)
        return fail(format.error());
    switch (*format) {
    case TextFormat::JsonArray:
        return readJsonVotes(path, window, JsonRecords::Layout::Array, options, watch, receiver);
    case TextFormat::JsonLines:
        return readJsonVotes(path, window,
            JsonRecords::spansLines(window.text()) ? JsonRecords::Layout::Objects : JsonRecords::Layout::Lines, options,
            watch, receiver);
    case TextFormat::Table: return readCsvVotes(path, window, source->isPlain, options, watch, receiver);
    }
    Q_UNREACHABLE();
}

void warnOfUnclosedQuotes(VoteTable& table)
{
    for (const SkippedRows& rows : table.skipped) {
        if (rows.reason == SkipReason::UnclosedQuote) {
            table.warnings.append(
                QStringLiteral("%1: a quoted cell of the row in line %2 is never closed; nothing from there to "
                               "the end of the file was read")
                    .arg(rows.file)
                    .arg(rows.firstLine));
        }
    }
}

} // namespace

Result<void> streamVotes(
    const QString& file, const VoteReadOptions& options, VoteReceiver& receiver, const ReadProgress& progress)
{
    ReadWatch watch(progress, QFileInfo(file).size());
    return readFile(file, options, watch, receiver);
}

Result<VoteTable> readVotes(const QStringList& files, const VoteReadOptions& options, const ReadProgress& progress)
{
    qint64 bytes = 0;
    for (const QString& path : files)
        bytes += QFileInfo(path).size();
    ReadWatch watch(progress, bytes);
    VoteJoiner joiner;
    for (const QString& path : files) {
        if (const auto read = readFile(path, options, watch, joiner); !read)
            return fail(read.error());
    }
    VoteTable table = joiner.finish();
    warnOfUnclosedQuotes(table);
    return table;
}

} // namespace darkhorse
