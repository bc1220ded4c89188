// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/votewriter.h"

#include <QIODevice>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/exchange/csvwriter.h"

namespace darkhorse {

namespace {

constexpr qsizetype kFlushBytes = 64 * 1024;

[[nodiscard]] QByteArray secondsWord(qint64 utcMs)
{
    const qint64 seconds = utcMs / 1000;
    return QByteArray::number(seconds) + '.' + QByteArray::number(utcMs % 1000).rightJustified(3, '0');
}

[[nodiscard]] Result<void> write(QIODevice& device, const QByteArray& bytes)
{
    if (device.write(bytes) != bytes.size())
        return fail(Error::Code::FileUnwritable, device.errorString());
    return {};
}

class CsvVoteWriter final : public VoteWriter {
public:
    explicit CsvVoteWriter(QIODevice& device) : m_device(device) { }

    Result<void> begin() override
    {
        return write(m_device, "question_id,model_a,model_b,winner,judge,turn,anony,language,tstamp,has_leak\r\n");
    }

    Result<void> add(const ExportedVote& vote) override
    {
        m_csv.word(vote.battle.toByteArray(QUuid::WithoutBraces));
        for (const Side side : kSides)
            m_csv.text(vote.models[side]);
        m_csv.text(arenaWord(vote.verdict)).text(vote.judge).integer(vote.turns);
        m_csv.word(vote.isBlind ? "True" : "False").text(vote.language).word(secondsWord(vote.castAtUtcMs));
        m_csv.word(vote.hasLeak ? "True" : "False").endRow();
        m_buffer += m_csv.take();
        if (m_buffer.size() < kFlushBytes)
            return {};
        return finish();
    }

    Result<void> finish() override { return write(m_device, std::exchange(m_buffer, {})); }

private:
    QIODevice& m_device;
    CsvWriter m_csv { FormulaGuard::On };
    QByteArray m_buffer;
};

class JsonLinesVoteWriter final : public VoteWriter {
public:
    explicit JsonLinesVoteWriter(QIODevice& device) : m_device(device) { }

    Result<void> begin() override { return {}; }

    Result<void> add(const ExportedVote& vote) override
    {
        const QJsonObject row {
            { QStringLiteral("question_id"), vote.battle.toString(QUuid::WithoutBraces) },
            { QStringLiteral("model_a"), vote.models.a },
            { QStringLiteral("model_b"), vote.models.b },
            { QStringLiteral("winner"), arenaWord(vote.verdict) },
            { QStringLiteral("judge"), vote.judge },
            { QStringLiteral("turn"), vote.turns },
            { QStringLiteral("anony"), vote.isBlind },
            { QStringLiteral("language"), vote.language },
            { QStringLiteral("tstamp"), double(vote.castAtUtcMs) / 1000 },
            { QStringLiteral("has_leak"), vote.hasLeak },
        };
        return write(m_device, QJsonDocument(row).toJson(QJsonDocument::Compact) + '\n');
    }

    Result<void> finish() override { return {}; }

private:
    QIODevice& m_device;
};

} // namespace

std::unique_ptr<VoteWriter> VoteWriter::make(Format format, QIODevice& device)
{
    switch (format) {
    case Format::Csv: return std::make_unique<CsvVoteWriter>(device);
    case Format::JsonLines: return std::make_unique<JsonLinesVoteWriter>(device);
    }
    Q_UNREACHABLE();
}

std::optional<VoteWriter::Format> voteFormatFromWord(const QString& word)
{
    if (word == QStringLiteral("csv"))
        return VoteWriter::Format::Csv;
    if (word == QStringLiteral("jsonl"))
        return VoteWriter::Format::JsonLines;
    return std::nullopt;
}

} // namespace darkhorse
