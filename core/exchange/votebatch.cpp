// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/votebatch.h"

#include "core/domain/cleaningrules.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/rowconversation.h"
#include "core/exchange/rowstyle.h"
#include "core/exchange/voteformat.h"
#include "core/exchange/votetime.h"
#include "core/exchange/winnerword.h"

namespace darkhorse {

namespace {

constexpr std::uint32_t kMaxModelNames = 65'535;
constexpr std::uint32_t kMaxCategoryKeys = 32;
constexpr std::uint32_t kFewWords = 255;
constexpr std::uint32_t kMaxRememberedCells = 1 << 16;
constexpr std::string_view kOverall = "full";

[[nodiscard]] std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return text.substr(0, 0);
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

/// A model's name without what our own export put before it.
[[nodiscard]] std::string_view bareName(std::string_view cell, std::string& scratch)
{
    const std::string_view name = trimmed(cell);
    if (name.empty() || name.front() != '\'')
        return name;
    scratch = withoutFormulaGuard(QString::fromUtf8(name.data(), qsizetype(name.size()))).toStdString();
    return scratch;
}

/// The field that says who won in this row.
[[nodiscard]] VoteField winnerFieldOf(const VoteRowText& row)
{
    if (row.has(VoteField::Winner))
        return VoteField::Winner;
    return row.has(VoteField::WonA) && row.has(VoteField::WonB) ? VoteField::WonA : VoteField::Preference;
}

[[nodiscard]] bool isSet(std::string_view flag)
{
    flag = trimmed(flag);
    return flag == "1" || flag == "1.0" || flag == "true" || flag == "True" || flag == "TRUE";
}

} // namespace

VoteBatch::VoteBatch(const VoteReadOptions& options) : m_options(options)
{
    static_cast<void>(m_categories.number(kOverall));
}

void VoteBatch::add(const VoteRowText& row, qint64 line)
{
    const std::string_view a = bareName(row[VoteField::ModelA], m_scratch[0]);
    const std::string_view b = bareName(row[VoteField::ModelB], m_scratch[1]);
    if (a.empty() || b.empty())
        return reject(SkipReason::MissingModel, line, a.empty() ? VoteField::ModelA : VoteField::ModelB);
    const Word word = winnerOf(row);
    if (word >= Word::Empty) {
        const auto reason = word == Word::Empty ? SkipReason::EmptyWinner : SkipReason::UnknownWinner;
        return reject(reason, line, winnerFieldOf(row));
    }
    if (a == b)
        return reject(SkipReason::SelfBattle, line, VoteField::ModelB);
    if (m_options.skipsLeaks && isSet(row[VoteField::HasLeak]))
        return reject(SkipReason::IdentityLeak, line, VoteField::HasLeak);
    if (m_options.skipsErrors || m_options.skipsUnfinished) {
        if (const auto reason = flawIn(row))
            return reject(*reason, line, VoteField::TextA);
    }
    m_modelA.push_back(std::uint16_t(m_models.number(a)));
    m_modelB.push_back(std::uint16_t(m_models.number(b)));
    m_verdict.push_back(std::uint8_t(word));
    m_mask.push_back(maskOf(row[VoteField::Categories]) | maskOfLabels(row, word));
    if (m_models.size() > kMaxModelNames && !m_error) {
        m_error = Error { Error::Code::InvalidInput,
            QStringLiteral("more than %1 different models; is the right column called model_a?").arg(kMaxModelNames) };
    }
    addOptional(row);
}

std::optional<SkipReason> VoteBatch::flawIn(const VoteRowText& row) const
{
    for (const VoteField field : { VoteField::TextA, VoteField::TextB }) {
        const std::string_view text = row[field];
        const AnswerFlaw flaw = flawOf(QString::fromUtf8(text.data(), qsizetype(text.size())));
        if (flaw == AnswerFlaw::Error && m_options.skipsErrors)
            return SkipReason::AnswerError;
        if (flaw == AnswerFlaw::Unfinished && m_options.skipsUnfinished)
            return SkipReason::UnfinishedAnswer;
    }
    return std::nullopt;
}

void VoteBatch::expect(std::size_t votes)
{
    m_modelA.reserve(votes);
    m_modelB.reserve(votes);
    m_verdict.reserve(votes);
    m_mask.reserve(votes);
    if (m_options.withTimes)
        m_time.reserve(votes);
    if (m_options.withEvaluators)
        m_evaluator.reserve(votes);
    if (m_options.withPrompts) {
        m_prompt.reserve(votes);
        m_turn.reserve(votes);
    }
    if (m_options.withLanguages)
        m_language.reserve(votes);
    if (m_options.withStyle)
        m_style.reserve(votes * kVoteStyle);
}

void VoteBatch::addOptional(const VoteRowText& row)
{
    if (m_options.withTimes)
        m_time.push_back(utcMsOf(row[VoteField::Time]));
    if (m_options.withEvaluators)
        m_evaluator.push_back(m_evaluators.number(trimmed(row[VoteField::Evaluator])));
    if (m_options.withPrompts) {
        m_prompt.push_back(m_prompts.number(trimmed(row[VoteField::Prompt])));
        const auto turn = numberOf(row[VoteField::Turn]);
        m_turn.push_back(turn && *turn > 0 && *turn < 1e9 ? std::uint32_t(*turn) : 0);
    }
    if (m_options.withLanguages)
        m_language.push_back(fewOf(m_languages, row[VoteField::Language], "language"));
    if (m_options.withProvenances)
        m_provenance.push_back(fewOf(m_provenances, row[VoteField::Provenance], "provenance"));
    if (m_options.withLeaks)
        m_leak.push_back(std::uint8_t(isSet(row[VoteField::HasLeak])));
    if (m_options.withConversations)
        m_conversation.push_back(rowConversation(row));
    if (m_options.withStyle) {
        const RowStyle style = rowStyle(row);
        m_style.insert(m_style.end(), style.begin(), style.end());
    }
}

std::uint8_t VoteBatch::fewOf(NameTable& words, std::string_view word, const char* column)
{
    const std::uint32_t number = words.number(trimmed(word));
    if (number >= kFewWords && !m_error)
        m_error = Error { Error::Code::InvalidInput,
            QStringLiteral("more than %1 different words in the column %2")
                .arg(kFewWords)
                .arg(QLatin1StringView(column)) };
    return std::uint8_t(number);
}

void VoteBatch::clearVotes()
{
    const auto clear = [](auto&... columns) { (columns.clear(), ...); };
    clear(m_modelA, m_modelB, m_verdict, m_mask, m_time, m_evaluator, m_prompt, m_turn, m_language, m_leak,
        m_provenance, m_style, m_conversation, m_rejects);
}

void VoteBatch::skip(SkipReason reason, qint64 line) { reject(reason, line, std::nullopt); }

void VoteBatch::reject(SkipReason reason, qint64 line, std::optional<VoteField> field)
{
    if (m_options.withRejects) {
        QString column;
        if (field)
            column = m_columnNames.value(qsizetype(*field));
        if (field && column.isEmpty())
            column = columnNameOf(*field);
        m_rejects.push_back({ line, reason, column });
    }
    Skipped& skipped = m_skipped[std::size_t(reason)];
    if (skipped.count++ == 0)
        skipped.firstLine = line;
}

VoteBatch::Word VoteBatch::readWord(std::string_view winner) const
{
    if (m_options.format) {
        const std::string_view word = trimmed(winner);
        const auto text = QUtf8StringView(word.data(), qsizetype(word.size()));
        const QMap<QString, Verdict>& own = m_options.format->words;
        for (auto known = own.begin(); known != own.end(); ++known) {
            if (known.key().compare(text.toString(), Qt::CaseInsensitive) == 0)
                return Word(*known);
        }
    }
    if (const auto verdict = verdictFromAnyWord(winner))
        return Word(*verdict);
    return isNoWord(winner) ? Word::Empty : Word::Unknown;
}

VoteBatch::Word VoteBatch::wordOf(std::string_view winner)
{
    if (m_winnerCells.size() >= kMaxRememberedCells)
        return readWord(winner);
    const std::uint32_t cell = m_winnerCells.number(winner);
    if (cell == m_winnerWords.size())
        m_winnerWords.push_back(readWord(winner));
    return m_winnerWords[cell];
}

VoteBatch::Word VoteBatch::winnerOf(const VoteRowText& row)
{
    if (row.has(VoteField::Winner)) {
        const std::string_view winner = row[VoteField::Winner];
        const Word first = wordOf(winner);
        if (first == Word::Unknown) {
            // Some files name the winner itself.
            if (trimmed(winner) == trimmed(row[VoteField::ModelA]))
                return Word::ABetter;
            if (trimmed(winner) == trimmed(row[VoteField::ModelB]))
                return Word::BBetter;
        }
        if (!row.has(VoteField::SecondWinner) || first >= Word::Empty)
            return first;
        const Word second = wordOf(row[VoteField::SecondWinner]);
        return second >= Word::Empty || second == first ? second : Word::Tie;
    }
    if (row.has(VoteField::WonA) && row.has(VoteField::WonB)) {
        const bool a = isSet(row[VoteField::WonA]);
        const bool b = isSet(row[VoteField::WonB]);
        const bool none = isSet(row[VoteField::WonNone]);
        if (int(a) + int(b) + int(none) != 1)
            return a || b || none ? Word::Unknown : Word::Empty;
        return a ? Word::ABetter : b ? Word::BBetter : Word::Tie;
    }
    const std::string_view preference = row[VoteField::Preference];
    const auto number = numberOf(preference);
    if (!number || *number < 1 || *number > 2)
        return isNoWord(preference) ? Word::Empty : Word::Unknown;
    return *number < 1.5 ? Word::ABetter : *number > 1.5 ? Word::BBetter : Word::Tie;
}

std::uint32_t VoteBatch::maskOf(std::string_view categories)
{
    if (categories.empty())
        return 1;
    if (m_categoryCells.size() >= kMaxRememberedCells)
        return maskOfKeys(categories);
    const std::uint32_t cell = m_categoryCells.number(categories);
    if (cell == m_categoryMasks.size())
        m_categoryMasks.push_back(maskOfKeys(categories));
    return m_categoryMasks[cell];
}

/// Categories by the labels in the row: worked out once for each combination of cells.
std::uint32_t VoteBatch::maskOfLabels(const VoteRowText& row, Word verdict)
{
    if (!m_options.categoriesOf)
        return 1;
    const RowLabels labels { trimmed(row[VoteField::Language]), trimmed(row[VoteField::IsCode]),
        trimmed(row[VoteField::Turn]), trimmed(row[VoteField::DedupTag]), trimmed(row[VoteField::CategoryTag]),
        Verdict(verdict) };
    if (labels.language.empty() && labels.isCode.empty() && labels.turn.empty() && labels.dedupTag.empty()
        && labels.categoryTag.empty())
        return 1;
    const auto read = [&] { return maskOfKeys(m_options.categoriesOf(labels).join(u'|').toStdString()); };
    if (m_labelCells.size() >= kMaxRememberedCells)
        return read();
    std::string cells(1, char('0' + int(verdict)));
    for (const std::string_view cell :
        { labels.language, labels.isCode, labels.turn, labels.dedupTag, labels.categoryTag })
        cells.append(cell).push_back('\x1e');
    const std::uint32_t cell = m_labelCells.number(cells);
    if (cell == m_labelMasks.size())
        m_labelMasks.push_back(read());
    return m_labelMasks[cell];
}

std::uint32_t VoteBatch::maskOfKeys(std::string_view categories)
{
    std::uint32_t mask = 1;
    while (!categories.empty()) {
        const std::size_t bar = categories.find('|');
        const std::string_view key = trimmed(categories.substr(0, bar));
        categories = bar == std::string_view::npos ? std::string_view() : categories.substr(bar + 1);
        if (key.empty())
            continue;
        const std::uint32_t number
            = m_categories.size() <= kMaxCategoryKeys ? m_categories.number(key) : kMaxCategoryKeys;
        if (number < kMaxCategoryKeys)
            mask |= 1U << number;
        else if (!m_error)
            m_error = Error { Error::Code::InvalidInput,
                QStringLiteral("more than 31 different keys in the column categories") };
    }
    return mask;
}

} // namespace darkhorse
