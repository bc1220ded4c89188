// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/votesample.h"

#include <simdjson.h>

#include "core/exchange/csvscanner.h"
#include "core/exchange/jsonplaces.h"
#include "core/exchange/textformat.h"
#include "core/exchange/textsource.h"

namespace darkhorse {

namespace {

[[nodiscard]] QString textOf(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

[[nodiscard]] QStringList cellsOf(const CsvRow& row)
{
    QStringList cells;
    std::string scratch;
    for (const CsvCell& cell : row.cells)
        cells.append(textOf(cell.value(scratch)).trimmed());
    return cells;
}

[[nodiscard]] VoteFileSample tableBy(char separator, const TextWindow& window, std::size_t rows)
{
    const bool hasLineFeeds = window.text().find('\n') != std::string_view::npos;
    CsvScanner scanner({ separator, hasLineFeeds ? '\n' : '\r' });
    scanner.start(window.text(), window.isLast());
    VoteFileSample sample;
    CsvRow row;
    while (sample.rows.size() < rows && scanner.next(row)) {
        if (row.isBlank())
            continue;
        if (sample.columns.isEmpty())
            sample.columns = cellsOf(row);
        else
            sample.rows.push_back(cellsOf(row));
    }
    return sample;
}

[[nodiscard]] VoteFileSample tableIn(const TextWindow& window, std::size_t rows)
{
    VoteFileSample widest;
    for (const char separator : { ',', ';', '\t' }) {
        VoteFileSample sample = tableBy(separator, window, rows);
        if (sample.columns.size() > widest.columns.size())
            widest = std::move(sample);
    }
    return widest;
}

[[nodiscard]] QString wordOf(const simdjson::dom::element& value)
{
    std::string_view text;
    if (value.is_null())
        return {};
    return value.get(text) == simdjson::SUCCESS ? textOf(text) : QString::fromStdString(simdjson::minify(value));
}

[[nodiscard]] Result<VoteFileSample> objectsIn(const TextWindow& window, JsonRecords::Layout layout, std::size_t rows)
{
    VoteFileSample sample;
    const char* fault = forEachJsonRecord(window, layout, rows, [&sample](const simdjson::dom::object& object) {
        QStringList& row = sample.rows.emplace_back(sample.columns.size());
        forEachJsonPlace(object, [&](const QString& path, const simdjson::dom::element& value) {
            if (!sample.columns.contains(path)) {
                sample.columns.append(path);
                row.append(QString());
            }
            row[sample.columns.indexOf(path)] = wordOf(value);
        });
    });
    if (sample.rows.empty() && fault != nullptr)
        return fail(Error::Code::InvalidInput, QString::fromUtf8(fault));
    return sample;
}

} // namespace

Result<VoteFileSample> sampleVoteFile(const QString& file, std::size_t rows)
{
    const auto source = openText(file);
    if (!source)
        return fail(source.error());
    TextWindow window(*source->device);
    const auto format = textFormatOf(file, window);
    if (!format)
        return fail(format.error());
    if (*format == TextFormat::Table)
        return tableIn(window, rows);
    const bool isArray = *format == TextFormat::JsonArray;
    return objectsIn(window,
        isArray                                      ? JsonRecords::Layout::Array
            : JsonRecords::spansLines(window.text()) ? JsonRecords::Layout::Objects
                                                     : JsonRecords::Layout::Lines,
        rows);
}

} // namespace darkhorse
