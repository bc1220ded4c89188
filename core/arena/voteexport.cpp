// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/voteexport.h"

#include <QHash>

#include "core/exchange/votewriter.h"
#include "core/prompts/language.h"
#include "core/store/votestore.h"

namespace darkhorse {

namespace {

constexpr qint64 kVotesAReport = 1000;

/// Names an evaluator in an export: by name, or by number when names are to stay in the house.
class JudgeNames {
public:
    explicit JudgeNames(bool isAnonymous) : m_isAnonymous(isAnonymous) { }

    [[nodiscard]] QString of(const VoteRow& row)
    {
        if (!m_isAnonymous)
            return row.evaluatorName;
        const auto known = m_numbers.constFind(row.evaluator);
        const qsizetype number
            = known != m_numbers.constEnd() ? *known : *m_numbers.insert(row.evaluator, m_numbers.size() + 1);
        return QStringLiteral("evaluator_%1").arg(number);
    }

private:
    bool m_isAnonymous;
    QHash<QUuid, qsizetype> m_numbers;
};

} // namespace

Result<qint64> exportVotes(
    Database& database, QIODevice& device, const VoteExportOptions& options, const VoteExportReport& report)
{
    const auto format
        = options.format == VoteExportOptions::Format::Csv ? VoteWriter::Format::Csv : VoteWriter::Format::JsonLines;
    const auto writer = VoteWriter::make(format, device);
    JudgeNames judges(options.isAnonymous);
    qint64 count = 0;
    Result<void> written = writer->begin();
    if (!written)
        return fail(written.error());
    const auto visited = VoteStore(database).forEachRow([&](const VoteRow& row) {
        ExportedVote vote;
        vote.battle = row.battle;
        vote.models = row.names;
        vote.verdict = row.verdict;
        vote.judge = judges.of(row);
        vote.turns = row.turns;
        vote.isBlind = row.isBlind;
        vote.language = languageName(row.language);
        vote.castAtUtcMs = row.castAtUtcMs;
        vote.hasLeak = row.hasLeak;
        written = writer->add(vote);
        count += written.has_value();
        if (report && count % kVotesAReport == 0 && !report(count))
            return false;
        return written.has_value();
    });
    if (!written)
        return fail(written.error());
    if (!visited)
        return fail(visited.error());
    return writer->finish().map([count] { return count; });
}

} // namespace darkhorse
