// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/votejoiner.h"

#include <algorithm>
#include <numeric>

namespace darkhorse {

namespace {

constexpr std::uint32_t kMaxModelNames = 65'535;
constexpr std::uint32_t kMaxCategoryKeys = 32;
constexpr std::uint32_t kMaxLanguages = 255;

/// The joint number of each number in `part`.
[[nodiscard]] std::vector<std::uint32_t> numbersIn(NameTable& joint, const NameTable& part)
{
    std::vector<std::uint32_t> numbers(part.size());
    for (std::uint32_t i = 0; i < part.size(); ++i)
        numbers[i] = joint.number(part[i]);
    return numbers;
}

template <typename T>
void appendMapped(std::vector<T>& to, const std::vector<T>& from, const std::vector<std::uint32_t>& numbers)
{
    to.reserve(to.size() + from.size());
    for (const T value : from)
        to.push_back(T(numbers[value]));
}

/// The bits of a mask under their joint numbers, a byte at a time through tables: most parts agree on the numbers, but
/// where they do not, every vote has to change.
class MaskMap {
public:
    explicit MaskMap(const std::vector<std::uint32_t>& numbers)
    {
        for (std::size_t bit = 0; bit < numbers.size(); ++bit) {
            m_isIdentity = m_isIdentity && numbers[bit] == bit;
            for (unsigned byte = 0; byte < 256; ++byte) {
                if ((byte >> (bit % 8) & 1U) != 0)
                    m_tables[bit / 8][byte] |= 1U << numbers[bit];
            }
        }
    }

    [[nodiscard]] bool isIdentity() const { return m_isIdentity; }
    [[nodiscard]] std::uint32_t operator()(std::uint32_t mask) const
    {
        return m_tables[0][mask & 255] | m_tables[1][mask >> 8 & 255] | m_tables[2][mask >> 16 & 255]
            | m_tables[3][mask >> 24];
    }

private:
    std::array<std::array<std::uint32_t, 256>, 4> m_tables {};
    bool m_isIdentity = true;
};

[[nodiscard]] QStringList textsOf(const NameTable& names)
{
    QStringList texts;
    texts.reserve(qsizetype(names.size()));
    for (std::uint32_t i = 0; i < names.size(); ++i)
        texts.append(QString::fromUtf8(names[i].data(), qsizetype(names[i].size())));
    return texts;
}

/// Puts the votes of a column into this order; a column may hold several numbers a vote.
template <typename T>
void reorder(std::vector<T>& column, const std::vector<std::uint32_t>& order)
{
    if (column.empty())
        return;
    const std::size_t width = column.size() / order.size();
    std::vector<T> ordered(column.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        std::copy_n(&column[order[i] * width], width, &ordered[i * width]);
    column = std::move(ordered);
}

void sortByTime(VoteTable& table)
{
    const std::vector<std::int64_t>& time = table.timeUtcMs;
    if (std::ranges::is_sorted(time) || std::ranges::find(time, 0) != time.end())
        return;
    std::vector<std::uint32_t> order(time.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, {}, [&time](std::uint32_t i) { return time[i]; });
    reorder(table.modelA, order);
    reorder(table.modelB, order);
    reorder(table.verdict, order);
    reorder(table.categoryMask, order);
    reorder(table.evaluator, order);
    reorder(table.prompt, order);
    reorder(table.turn, order);
    reorder(table.language, order);
    reorder(table.style, order);
    reorder(table.timeUtcMs, order);
}

} // namespace

VoteJoiner::VoteJoiner() { static_cast<void>(m_categories.number("full")); }

void VoteJoiner::beginFile(const QString& file, qint64 linesBefore)
{
    m_file = file;
    m_linesBefore = linesBefore;
}

Result<void> VoteJoiner::append(const VoteBatch& part)
{
    if (part.m_error)
        return fail(part.m_error->code, QStringLiteral("%1: %2").arg(m_file, part.m_error->detail));
    const auto models = numbersIn(m_models, part.m_models);
    const auto categories = numbersIn(m_categories, part.m_categories);
    if (m_models.size() > kMaxModelNames)
        return fail(Error::Code::InvalidInput,
            QStringLiteral("%1: more than %2 different models in all").arg(m_file).arg(kMaxModelNames));
    if (m_categories.size() > kMaxCategoryKeys)
        return fail(Error::Code::InvalidInput,
            QStringLiteral("%1: more than %2 different categories in all").arg(m_file).arg(kMaxCategoryKeys - 1));

    appendMapped(m_table.modelA, part.m_modelA, models);
    appendMapped(m_table.modelB, part.m_modelB, models);
    appendMapped(m_table.evaluator, part.m_evaluator, numbersIn(m_evaluators, part.m_evaluators));
    appendMapped(m_table.prompt, part.m_prompt, numbersIn(m_prompts, part.m_prompts));
    const auto languages = numbersIn(m_languages, part.m_languages);
    if (m_languages.size() > kMaxLanguages)
        return fail(Error::Code::InvalidInput,
            QStringLiteral("%1: more than %2 different languages in all").arg(m_file).arg(kMaxLanguages));
    appendMapped(m_table.language, part.m_language, languages);
    const auto append = [](auto& to, const auto& from) { to.insert(to.end(), from.begin(), from.end()); };
    append(m_table.verdict, part.m_verdict);
    append(m_table.timeUtcMs, part.m_time);
    append(m_table.turn, part.m_turn);
    append(m_table.style, part.m_style);
    const std::size_t first = m_table.categoryMask.size();
    append(m_table.categoryMask, part.m_mask);
    if (const MaskMap map(categories); !map.isIdentity())
        std::transform(m_table.categoryMask.begin() + std::ptrdiff_t(first), m_table.categoryMask.end(),
            m_table.categoryMask.begin() + std::ptrdiff_t(first), map);
    appendSkipped(part);
    m_linesBefore += part.m_lines;
    return {};
}

void VoteJoiner::appendSkipped(const VoteBatch& part)
{
    for (std::size_t i = 0; i < VoteBatch::kReasons; ++i) {
        const VoteBatch::Skipped& skipped = part.m_skipped[i];
        if (skipped.count == 0)
            continue;
        const auto reason = SkipReason(i);
        const auto known = std::ranges::find_if(
            m_table.skipped, [&](const SkippedRows& rows) { return rows.reason == reason && rows.file == m_file; });
        if (known != m_table.skipped.end())
            known->count += skipped.count;
        else
            m_table.skipped.push_back({ reason, skipped.count, m_linesBefore + skipped.firstLine + 1, m_file });
    }
}

VoteTable VoteJoiner::finish()
{
    m_table.models = textsOf(m_models);
    m_table.categories = textsOf(m_categories);
    m_table.evaluators = textsOf(m_evaluators);
    m_table.languages = textsOf(m_languages);
    sortByTime(m_table);
    return std::move(m_table);
}

} // namespace darkhorse
