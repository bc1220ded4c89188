// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/votewriter.h"

#include <functional>

#include <QIODevice>
#include <QJsonDocument>

#include "core/exchange/battlejson.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/exportcolumns.h"
#include "core/exchange/exportedvote.h"

namespace darkhorse {

namespace {

constexpr qsizetype kFlushBytes = 64 * 1024;

using Columns = std::vector<const ExportColumn*>;
using Shape = std::function<std::optional<QJsonObject>(const ExportedVote&)>;

[[nodiscard]] QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Text on its way to a device.
class Outlet {
public:
    explicit Outlet(QIODevice& device) : m_device(device) { }

    [[nodiscard]] Result<void> write(const QByteArray& text)
    {
        m_buffer += text;
        return m_buffer.size() < kFlushBytes ? Result<void>() : flush();
    }

    [[nodiscard]] Result<void> flush()
    {
        const QByteArray bytes = std::exchange(m_buffer, {});
        if (m_device.write(bytes) != bytes.size())
            return fail(Error::Code::FileUnwritable, m_device.errorString());
        return {};
    }

private:
    QIODevice& m_device;
    QByteArray m_buffer;
};

class CsvVoteWriter final : public VoteWriter {
public:
    CsvVoteWriter(QIODevice& device, Columns columns) : m_outlet(device), m_columns(std::move(columns)) { }

    Result<void> begin() override
    {
        for (const ExportColumn* column : m_columns)
            m_csv.word(column->name);
        m_csv.endRow();
        return m_outlet.write(m_csv.take());
    }

    Result<bool> add(const ExportedVote& vote) override
    {
        for (const ExportColumn* column : m_columns)
            column->csv(m_csv, vote);
        m_csv.endRow();
        return m_outlet.write(m_csv.take()).map([] { return true; });
    }

    Result<void> finish() override { return m_outlet.flush(); }

private:
    Outlet m_outlet;
    Columns m_columns;
    CsvWriter m_csv { FormulaGuard::On };
};

class JsonLinesWriter final : public VoteWriter {
public:
    JsonLinesWriter(QIODevice& device, Shape shape) : m_outlet(device), m_shape(std::move(shape)) { }

    Result<void> begin() override { return {}; }

    Result<bool> add(const ExportedVote& vote) override
    {
        const auto object = m_shape(vote);
        if (!object)
            return false;
        return m_outlet.write(compact(*object) + '\n').map([] { return true; });
    }

    Result<void> finish() override { return m_outlet.flush(); }

private:
    Outlet m_outlet;
    Shape m_shape;
};

/// One object with a head and the list of examples.
class ComparatorWriter final : public VoteWriter {
public:
    ComparatorWriter(QIODevice& device, PerSide<QString> models) : m_outlet(device), m_models(std::move(models)) { }

    Result<void> begin() override
    {
        QByteArray head = compact(comparatorHead(m_models));
        head.chop(1); // the list goes into the same object
        return m_outlet.write(head + ",\"examples\":[\n");
    }

    Result<bool> add(const ExportedVote& vote) override
    {
        const auto example = comparatorExample(vote, m_models);
        if (!example)
            return false;
        const QByteArray before = std::exchange(m_isFirst, false) ? "" : ",\n";
        return m_outlet.write(before + compact(*example)).map([] { return true; });
    }

    Result<void> finish() override
    {
        return m_outlet.write("\n]}\n").and_then([this] { return m_outlet.flush(); });
    }

private:
    Outlet m_outlet;
    PerSide<QString> m_models;
    bool m_isFirst = true;
};

[[nodiscard]] Shape shapeOf(const ExportChoice& choice, Columns columns)
{
    switch (choice.kind) {
    case ExportKind::Votes:
        return [columns = std::move(columns)](const ExportedVote& vote) {
            QJsonObject row;
            for (const ExportColumn* column : columns)
                row.insert(QLatin1StringView(column->name), column->json(vote));
            return std::optional(row);
        };
    case ExportKind::Battles: return [](const ExportedVote& vote) { return std::optional(battleJson(vote)); };
    case ExportKind::Preferences: {
        const auto layout = choice.asMessages ? PreferenceLayout::Messages : PreferenceLayout::Texts;
        return [layout](const ExportedVote& vote) { return preferencePair(vote, layout); };
    }
    case ExportKind::Comparator: break;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<std::unique_ptr<VoteWriter>> VoteWriter::make(const ExportChoice& choice, QIODevice& device)
{
    if (!exportFormats(choice.kind).contains(choice.format))
        return fail(Error::Code::InvalidInput,
            QStringLiteral("%1 cannot be written as %2").arg(toWord(choice.kind), toWord(choice.format)));
    if (choice.kind == ExportKind::Comparator) {
        if (choice.models.a.isEmpty() || choice.models.b.isEmpty() || choice.models.a == choice.models.b)
            return fail(
                Error::Code::InvalidInput, QStringLiteral("LLM Comparator compares two models; both have to be named"));
        return std::make_unique<ComparatorWriter>(device, choice.models);
    }
    auto columns = exportColumnsNamed(choice.columns);
    if (!columns)
        return fail(columns.error());
    if (choice.format == ExportFormat::Csv)
        return std::make_unique<CsvVoteWriter>(device, std::move(*columns));
    return std::make_unique<JsonLinesWriter>(device, shapeOf(choice, std::move(*columns)));
}

} // namespace darkhorse
