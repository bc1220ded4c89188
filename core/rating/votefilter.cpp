// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/votefilter.h"

#include <algorithm>
#include <array>
#include <limits>

#include "core/rating/dispatch.h"
#include "core/rating/parallel.h"

namespace darkhorse::rating {

namespace {

/// Votes handled at a time: the flags of a block stay in the first-level cache.
constexpr std::size_t kBlock = 4096;
using Flags = std::array<std::uint8_t, kBlock>;

/// Membership of numbers below a bound: one byte each, so that a test is one load.
template <typename Number>
[[nodiscard]] std::vector<std::uint8_t> membership(const std::vector<Number>& members)
{
    std::vector<std::uint8_t> table;
    for (const Number member : members) {
        if (member >= table.size())
            table.resize(std::size_t { member } + 1, 0);
        table[member] = 1;
    }
    return table;
}

/// Numbers of any size: a table when it stays small, a sorted list otherwise.
class Members {
public:
    explicit Members(std::vector<std::uint32_t> members) : m_sorted(std::move(members))
    {
        std::sort(m_sorted.begin(), m_sorted.end());
        constexpr std::uint32_t kLargestTable = 1U << 24;
        if (!m_sorted.empty() && m_sorted.back() < kLargestTable)
            m_table = membership(m_sorted);
    }

    [[nodiscard]] bool all() const { return m_sorted.empty(); }

    void restrict(Flags& keep, const std::uint32_t* column, std::size_t size) const
    {
        if (m_table.empty()) {
            for (std::size_t i = 0; i < size; ++i)
                keep[i] &= static_cast<std::uint8_t>(std::binary_search(m_sorted.begin(), m_sorted.end(), column[i]));
            return;
        }
        for (std::size_t i = 0; i < size; ++i)
            keep[i] &= column[i] < m_table.size() ? m_table[column[i]] : std::uint8_t { 0 };
    }

private:
    std::vector<std::uint32_t> m_sorted;
    std::vector<std::uint8_t> m_table;
};

DARKHORSE_CLONES void restrictRange(
    std::uint8_t* keep, const std::uint32_t* column, std::uint32_t from, std::uint32_t until, std::size_t size)
{
    for (std::size_t i = 0; i < size; ++i)
        keep[i] &= static_cast<std::uint8_t>((column[i] >= from) & (column[i] < until));
}

DARKHORSE_CLONES void restrictBits(
    std::uint8_t* keep, const std::uint32_t* column, std::uint32_t all, std::uint32_t none, std::size_t size)
{
    for (std::size_t i = 0; i < size; ++i)
        keep[i] &= static_cast<std::uint8_t>(((column[i] & all) == all) & ((column[i] & none) == 0));
}

void restrictBytes(
    Flags& keep, const std::uint8_t* column, const std::array<std::uint8_t, 256>& allowed, std::size_t size)
{
    for (std::size_t i = 0; i < size; ++i)
        keep[i] &= allowed[column[i]];
}

[[nodiscard]] std::array<std::uint8_t, 256> byteTable(const std::vector<std::uint8_t>& members)
{
    std::array<std::uint8_t, 256> table {};
    for (const std::uint8_t member : members)
        table[member] = 1;
    return table;
}

/// The filter with its lists turned into tables.
struct Prepared {
    const VoteColumns& votes;
    const VoteFilter& filter;
    Members evaluators;
    Members prompts;
    std::vector<std::uint8_t> models;
    std::array<std::uint8_t, 256> languages;
    std::array<std::uint8_t, 256> provenances;
    std::array<std::uint8_t, 256> outcomes {};

    Prepared(const VoteColumns& columns, const VoteFilter& wanted)
        : votes(columns)
        , filter(wanted)
        , evaluators(wanted.evaluators)
        , prompts(wanted.prompts)
        , models(membership(wanted.models))
        , languages(byteTable(wanted.languages))
        , provenances(byteTable(wanted.provenances))
    {
        models.resize(
            std::numeric_limits<std::uint16_t>::max() + std::size_t { 1 }, 0); // nobody has checked the columns
        for (std::size_t o = 0; o < kOutcomes; ++o)
            outcomes[o] = static_cast<std::uint8_t>(wanted.outcomes >> o & 1U);
    }

    void block(std::size_t begin, std::size_t size, Flags& keep) const
    {
        std::fill_n(keep.begin(), size, std::uint8_t { 1 });
        if (filter.fromS || filter.untilS)
            restrictRange(keep.data(), &votes.timeS[begin], filter.fromS.value_or(0),
                filter.untilS.value_or(std::numeric_limits<std::uint32_t>::max()), size);
        if ((filter.allCategories | filter.noCategories) != 0)
            restrictBits(keep.data(), &votes.categories[begin], filter.allCategories, filter.noCategories, size);
        if (filter.outcomes != 0b1111)
            restrictBytes(keep, reinterpret_cast<const std::uint8_t*>(&votes.outcome[begin]), outcomes, size);
        if (!filter.languages.empty())
            restrictBytes(keep, &votes.language[begin], languages, size);
        if (!filter.provenances.empty())
            restrictBytes(keep, &votes.provenance[begin], provenances, size);
        if (!filter.models.empty()) {
            for (std::size_t i = 0; i < size; ++i)
                keep[i] &= models[votes.modelA[begin + i]] & models[votes.modelB[begin + i]];
        }
        if (!evaluators.all())
            evaluators.restrict(keep, &votes.evaluator[begin], size);
        if (!prompts.all())
            prompts.restrict(keep, &votes.prompt[begin], size);
    }
};

/// Eight flags of 0 or 1 become eight bits by one multiplication; byte order does not matter to shifts.
[[nodiscard]] std::uint64_t packed(const std::uint8_t* flags, std::size_t size)
{
    std::uint64_t word = 0;
    for (std::size_t i = 0; i < size; ++i)
        word |= std::uint64_t { flags[i] } << i;
    return word;
}

[[nodiscard]] const char* missingColumn(const VoteColumns& votes, const VoteFilter& filter)
{
    const auto missing = [&](bool asked, const auto& column) { return asked && column.size() != votes.size(); };
    if (missing(filter.fromS || filter.untilS, votes.timeS))
        return "time";
    if (missing(!filter.evaluators.empty(), votes.evaluator))
        return "evaluator";
    if (missing(!filter.prompts.empty(), votes.prompt))
        return "prompt";
    if (missing(!filter.languages.empty(), votes.language))
        return "language";
    if (missing(!filter.provenances.empty(), votes.provenance))
        return "provenance";
    return nullptr;
}

} // namespace

Result<VoteMask> select(const VoteColumns& votes, const VoteFilter& filter, int threads)
{
    if (const auto ok = votes.checkShape(); !ok)
        return tl::unexpected(ok.error());
    if (const char* column = missingColumn(votes, filter))
        return fail(RatingError::Code::MissingColumn, std::string("the votes have no ") + column);

    const Prepared prepared(votes, filter);
    VoteMask mask(votes.size());
    const std::size_t blocks = (votes.size() + kBlock - 1) / kBlock;
    parallelFor(static_cast<int>(blocks), threadCount(threads), [&](int block, int) {
        Flags keep;
        const std::size_t begin = static_cast<std::size_t>(block) * kBlock;
        const std::size_t size = std::min(kBlock, votes.size() - begin);
        prepared.block(begin, size, keep);
        for (std::size_t i = 0; i < size; i += 64)
            mask.words[(begin + i) / 64] = packed(&keep[i], std::min<std::size_t>(64, size - i));
    });
    return mask;
}

} // namespace darkhorse::rating
