// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvvotes.h"

#include <limits>
#include <thread>

#include <QFile>
#include <QThread>

#include "core/exchange/csvscanner.h"
#include "core/exchange/voteformat.h"

namespace darkhorse {

namespace {

constexpr qint64 kWorthAThread = 2 * 1024 * 1024; ///< bytes; below this a second thread costs more than it saves
constexpr int kMaxThreads = 16;
constexpr qint64 kToTheEnd = std::numeric_limits<qint64>::max();

/// Which column holds which field, and how the file is written.
struct VoteLayout {
    CsvMarks marks;
    std::size_t columns = 0;
    std::vector<std::pair<VoteField, std::size_t>> fields;
    QStringList names; ///< of the columns, by field
    QStringList repeated; ///< column names that stand there twice; the first is read

    [[nodiscard]] bool has(VoteField field) const
    {
        return std::ranges::find(fields, field, &std::pair<VoteField, std::size_t>::first) != fields.end();
    }
    [[nodiscard]] bool isUsable() const
    {
        return has(VoteField::ModelA) && has(VoteField::ModelB)
            && (has(VoteField::Winner) || (has(VoteField::WonA) && has(VoteField::WonB)) || has(VoteField::Preference));
    }
};

[[nodiscard]] QString textOf(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

[[nodiscard]] QStringList namesIn(const CsvRow& header)
{
    QStringList names;
    std::string scratch;
    for (const CsvCell& cell : header.cells)
        names.append(textOf(cell.value(scratch)).trimmed());
    return names;
}

[[nodiscard]] VoteLayout layoutOf(const CsvRow& header, CsvMarks marks, const VoteReadOptions& options)
{
    struct Best {
        std::size_t column = 0;
        int rank = std::numeric_limits<int>::max();
    };
    std::array<Best, kVoteFields> best;
    VoteLayout layout { marks, header.cells.size(), {}, QStringList(qsizetype(kVoteFields)), {} };
    std::string scratch;
    for (std::size_t column = 0; column < header.cells.size(); ++column) {
        const std::string_view name = header.cells[column].value(scratch);
        const auto match = voteFieldOf(name, options.format.get());
        if (const auto second = secondVoteFieldOf(name, options.format.get());
            second && isRead(second->field, options)) {
            Best& known = best[std::size_t(second->field)];
            if (second->rank < known.rank)
                known = { column, second->rank };
        }
        if (!match || !isRead(match->field, options))
            continue;
        Best& known = best[std::size_t(match->field)];
        if (match->rank == known.rank)
            layout.repeated.append(textOf(name));
        if (match->rank < known.rank)
            known = { column, match->rank };
        if (known.column == column)
            layout.names[qsizetype(match->field)] = textOf(name);
    }
    for (std::size_t field = 0; field < kVoteFields; ++field) {
        if (best[field].rank != std::numeric_limits<int>::max())
            layout.fields.emplace_back(VoteField(field), best[field].column);
    }
    return layout;
}

/// What one part of a file came to.
struct Part {
    qint64 from = 0;
    qint64 stopAt = kToTheEnd; ///< rows that start from here on belong to the next part
    qint64 endedAt = 0; ///< where the first row that was left to others starts
    qint64 bytes = 0; ///< about how long it is; 0 when nobody knows
    VoteBatch batch;
    std::optional<Error> error;
};

/// Memory of one row, used again and again; every row fills the same fields.
struct RowMemory {
    std::array<std::string, kVoteFields> scratch;
    VoteRowText text;
};

void addRow(const CsvRow& row, const VoteLayout& layout, RowMemory& memory, VoteBatch& batch)
{
    if (row.isBlank())
        return;
    if (row.isUnclosed)
        return batch.skip(SkipReason::UnclosedQuote, row.line);
    for (std::size_t i = layout.columns; i < row.cells.size(); ++i) {
        if (!row.cells[i].raw.empty())
            return batch.skip(SkipReason::ExtraCells, row.line);
    }
    for (const auto& [field, column] : layout.fields) {
        memory.text[field] = column < row.cells.size() ? row.cells[column].value(memory.scratch[std::size_t(field)])
                                                       : std::string_view("", 0);
    }
    batch.add(memory.text, row.line);
}

/// From the votes in the first window, with a little to spare; a wrong guess costs time or address space, nothing else.
[[nodiscard]] std::size_t expectedVotes(const Part& part)
{
    const double votesPerByte = double(part.batch.size()) / double(part.endedAt - part.from);
    return std::size_t(votesPerByte * 1.02 * double(part.bytes));
}

/// With a `receiver` the votes go there window by window, but those of the last one stay in the part.
void readPart(
    TextWindow& window, const VoteLayout& layout, ReadWatch& watch, Part& part, VoteReceiver* receiver = nullptr)
{
    part.batch.setColumnNames(layout.names);
    CsvScanner scanner(layout.marks);
    CsvRow row;
    RowMemory memory;
    while (true) {
        scanner.start(window.text(), window.isLast());
        while (window.offset() + qint64(scanner.consumed()) < part.stopAt && scanner.next(row))
            addRow(row, layout, memory, part.batch);
        part.endedAt = window.offset() + qint64(scanner.consumed());
        if (!watch.read(qint64(scanner.consumed()))) {
            part.error = Error { Error::Code::Cancelled, {} };
            return;
        }
        if (window.isLast() || part.endedAt >= part.stopAt)
            break;
        if (receiver != nullptr) {
            if (const auto taken = receiver->append(part.batch); !taken) {
                part.error = taken.error();
                return;
            }
            part.batch.clearVotes();
        } else if (part.batch.size() > 0 && part.endedAt - part.from <= qint64(scanner.consumed()))
            part.batch.expect(expectedVotes(part));
        window.advance(scanner.consumed());
    }
    part.error = window.error();
    part.batch.setLines(scanner.lines());
}

void readPartOfFile(const QString& path, const VoteLayout& layout, ReadWatch& watch, Part& part)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !file.seek(part.from)) {
        part.error = Error { Error::Code::FileUnreadable, file.errorString() };
        return;
    }
    TextWindow window(file, part.from);
    readPart(window, layout, watch, part);
}

/// The place after the first line break at or after `from`, or the file's size.
[[nodiscard]] qint64 afterNextLine(QFile& file, qint64 from, char newline)
{
    if (!file.seek(from))
        return file.size();
    TextWindow window(file, from);
    while (true) {
        const std::size_t at = window.text().find(newline);
        if (at != std::string_view::npos)
            return window.offset() + qint64(at) + 1;
        if (!window.advance(window.text().size()))
            return file.size();
    }
}

/// Cuts a file after line breaks. Whether a cut stands between two rows or inside a quoted cell is not known yet.
[[nodiscard]] std::vector<Part> cutFile(const QString& path, qint64 from, char newline, const VoteReadOptions& options)
{
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    const qint64 bytes = isOpen ? file.size() - from : 0;
    const qint64 wanted
        = options.threads > 0 ? options.threads : std::min<qint64>(QThread::idealThreadCount(), bytes / kWorthAThread);
    const qint64 count = std::clamp<qint64>(wanted, 1, kMaxThreads);
    std::vector<Part> parts;
    for (qint64 i = 0; i < count; ++i) {
        const qint64 start = i == 0 ? from : afterNextLine(file, from + bytes * i / count, newline);
        if (i > 0 && (start <= parts.back().from || start >= from + bytes))
            continue;
        if (i > 0)
            parts.back().stopAt = start;
        parts.push_back({ start, kToTheEnd, start, bytes / count, VoteBatch(options), {} });
    }
    return parts;
}

/// Reads all parts at once, then checks each cut: the part before must have ended exactly there. Where it ran past it,
/// because the cut was inside a quoted cell, the part behind is read again from where a row really starts.
[[nodiscard]] Result<void> readParts(const QString& file, qint64 from, const VoteLayout& layout,
    const VoteReadOptions& options, ReadWatch& watch, VoteReceiver& receiver)
{
    std::vector<Part> parts = cutFile(file, from, layout.marks.newline, options);
    {
        std::vector<std::jthread> threads;
        for (std::size_t i = 1; i < parts.size(); ++i)
            threads.emplace_back([&, i] { readPartOfFile(file, layout, watch, parts[i]); });
        readPartOfFile(file, layout, watch, parts.front());
    }
    qint64 expected = from;
    for (Part& part : parts) {
        if (part.from != expected) {
            Part again { expected, part.stopAt, expected, part.bytes, VoteBatch(options), {} };
            if (expected < part.stopAt)
                readPartOfFile(file, layout, watch, again);
            part = std::move(again);
        }
        if (part.error)
            return fail(part.error->code, QStringLiteral("%1: %2").arg(file, part.error->detail));
        if (const auto joined = receiver.append(part.batch); !joined)
            return joined;
        expected = part.endedAt;
    }
    return {};
}

[[nodiscard]] QString unusableText(const QString& file, QStringList names, const VoteFormat* format)
{
    for (QString& name : names)
        name = name.left(40);
    const QString said = names.mid(0, 20).join(QStringLiteral(", "));
    if (isDescribed(format))
        return QStringLiteral("%1: the first row has no %2, as the layout %3 wants. It says: %4")
            .arg(file, missingColumns(*format, names), format->key, said);
    return QStringLiteral("%1: the first row names no columns for two models and a winner, such as model_a, model_b, "
                          "winner or left, right, winner. It says: %2")
        .arg(file, said);
}

} // namespace

Result<void> readCsvVotes(const QString& file, TextWindow& window, bool isPlain, const VoteReadOptions& wanted,
    ReadWatch& watch, VoteReceiver& receiver)
{
    const char newline
        = window.text().find('\n') == std::string_view::npos && window.text().find('\r') != std::string_view::npos
        ? '\r'
        : '\n';
    VoteReadOptions options = wanted;
    VoteLayout layout;
    QStringList seen; ///< names, as far as the separator that found the most tells
    std::size_t used = 0;
    qint64 lines = 0;
    for (const char separator : { ',', ';', '\t' }) {
        CsvScanner scanner({ separator, newline });
        scanner.start(window.text(), window.isLast());
        CsvRow header;
        while (scanner.next(header) && header.isBlank()) { }
        const QStringList names = namesIn(header);
        if (!wanted.format)
            options.format = describedFormat(wanted.mappings, names);
        layout = layoutOf(header, { separator, newline }, options);
        if (names.size() > seen.size())
            seen = names;
        used = scanner.consumed();
        lines = scanner.lines();
        if (layout.isUsable())
            break;
    }
    if (!layout.isUsable())
        return fail(Error::Code::UnsupportedFormat, unusableText(file, seen, options.format.get()));
    for (const QString& name : layout.repeated)
        receiver.warn(QStringLiteral("%1: the column %2 is there twice; the first one was read").arg(file, name));
    receiver.recognise({ isDescribed(options.format.get()) ? options.format->key : recognisedFormat(layout.names),
        QStringLiteral("csv") });
    receiver.beginFile(file, lines);

    const qint64 from = window.offset() + qint64(used);
    const bool wantsPieces = receiver.portions() == VoteReceiver::Portions::Pieces;
    if (isPlain && !wantsPieces)
        return readParts(file, from, layout, options, watch, receiver);
    window.advance(used);
    Part part { from, kToTheEnd, from, 0, VoteBatch(options), {} };
    readPart(window, layout, watch, part, wantsPieces ? &receiver : nullptr);
    if (part.error)
        return fail(part.error->code, QStringLiteral("%1: %2").arg(file, part.error->detail));
    return receiver.append(part.batch);
}

} // namespace darkhorse
