// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/data/votecounter.h"

#include <algorithm>

#include "core/exchange/voteformat.h"
#include "core/prompts/language.h"

namespace darkhorse {

namespace {

[[nodiscard]] QString textOf(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

} // namespace

VoteCounter::VoteCounter(const QString& file, const VoteImportHooks& hooks) : m_file(file), m_hooks(hooks) { }

void VoteCounter::beginFile(const QString& file, qint64 linesBefore)
{
    m_file = file;
    m_linesBefore = linesBefore;
}

void VoteCounter::recognise(const VoteFileShape& shape)
{
    m_report.format = shape.format;
    m_report.container = shape.container;
}

void VoteCounter::warn(const QString& warning) { m_report.warnings.append(warning); }

Result<void> VoteCounter::append(const VoteBatch& piece)
{
    if (piece.error())
        return fail(piece.error()->code, QStringLiteral("%1: %2").arg(m_file, piece.error()->detail));
    m_report.votes += qint64(piece.size());
    for (auto number = std::uint32_t(m_report.models.size()); number < piece.models().size(); ++number)
        m_report.models.append(textOf(piece.models()[number]));
    m_report.evaluators = piece.evaluators().size();
    if (piece.evaluators().size() > 0 && piece.evaluators()[0].empty())
        --m_report.evaluators; // the rows that name none
    for (std::uint32_t number = 0; number < piece.languages().size(); ++number) {
        const QString language = languageCode(textOf(piece.languages()[number])).value_or(unknownLanguage());
        if (language != unknownLanguage() && !m_report.languages.contains(language))
            m_report.languages.append(language);
    }
    addPreviews(piece);
    addRejects(piece);
    return {};
}

void VoteCounter::addPreviews(const VoteBatch& piece)
{
    for (std::size_t row = 0; row < piece.size() && m_report.firstVotes.size() < kPreviewedVotes; ++row) {
        m_report.firstVotes.push_back({
            .modelA = textOf(piece.models()[piece.modelA()[row]]),
            .modelB = textOf(piece.models()[piece.modelB()[row]]),
            .verdict = Verdict(piece.verdict()[row]),
            .evaluator = textOf(piece.evaluators()[piece.evaluator()[row]]),
            .language = textOf(piece.languages()[piece.language()[row]]),
            .timeUtcMs = piece.timeUtcMs()[row],
        });
    }
}

void VoteCounter::addRejects(const VoteBatch& piece)
{
    for (const VoteBatch::Reject& reject : piece.rejects()) {
        const QString reason = toWord(reject.reason);
        const qint64 line = m_linesBefore + reject.line + 1;
        const auto known = std::ranges::find(m_report.rejected, reason, &RejectedVotes::reason);
        if (known != m_report.rejected.end())
            ++known->count;
        else
            m_report.rejected.push_back({ reason, 1, line });
        if (m_hooks.rejected)
            m_hooks.rejected({ m_file, line, reject.column, reason });
    }
}

} // namespace darkhorse
