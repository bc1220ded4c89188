// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/paircounts.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <new>

#include "core/rating/dispatch.h"
#include "core/rating/parallel.h"

namespace darkhorse::rating {

namespace {

/// Votes that one word of a mask speaks of. Pieces of the votes begin at such words.
constexpr std::size_t kWord = 64;
/// Votes between two flushes of 16-bit counters: even if all fell into one cell, it could not overflow.
constexpr std::size_t kFlushVotes = 65535 / kWord * kWord;

using Lanes = std::uint16_t __attribute__((vector_size(32), may_alias));

/// 16-bit counters, one cache line for two cells. A std::vector of vector types would forget their alignment.
class NarrowCounters {
public:
    explicit NarrowCounters(std::size_t size)
        : m_memory(static_cast<std::uint16_t*>(::operator new(size * sizeof(std::uint16_t), kAlignment)))
    {
        std::memset(m_memory, 0, size * sizeof(std::uint16_t));
    }
    ~NarrowCounters() { ::operator delete(m_memory, kAlignment); }
    NarrowCounters(const NarrowCounters&) = delete;
    NarrowCounters& operator=(const NarrowCounters&) = delete;

    [[nodiscard]] std::uint16_t* flat() const { return m_memory; }
    [[nodiscard]] Lanes* lanes() const { return reinterpret_cast<Lanes*>(m_memory); }

private:
    static constexpr std::align_val_t kAlignment { 64 };
    std::uint16_t* m_memory;
};

struct Span {
    const std::uint16_t* a;
    const std::uint16_t* b;
    const Outcome* outcome;
    const std::uint32_t* categories;
    const std::uint64_t* maskWords; ///< null: all votes
    std::size_t begin;
    std::size_t end;
};

/// Number of the (pair, outcome) cell, turned so that the lower model comes first.
inline std::size_t cellOf(const Span& votes, const std::uint32_t* pairBase, std::size_t i)
{
    const std::uint32_t a = votes.a[i];
    const std::uint32_t b = votes.b[i];
    const std::uint32_t low = a < b ? a : b;
    const std::uint32_t high = a < b ? b : a;
    auto outcome = static_cast<std::uint32_t>(votes.outcome[i]);
    outcome ^= static_cast<std::uint32_t>(a > b) & static_cast<std::uint32_t>(outcome < 2); // swap the two wins
    return std::size_t { pairBase[low] + high } * kOutcomes + outcome;
}

constexpr Lanes kBits { 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768 };

/// Adds one vote to all lanes whose bit is set: a comparison gives -1 in those lanes.
template <int Groups>
inline void bump(Lanes* cells, std::size_t cell, std::uint32_t categories)
{
    for (int g = 0; g < Groups; ++g) {
        const auto word = static_cast<std::uint16_t>(categories >> (16 * g));
        const Lanes hit = ((Lanes {} + word) & kBits) == kBits;
        cells[cell * Groups + static_cast<std::size_t>(g)] -= hit;
    }
}

/// Calls one(i) for each vote of the span that its mask lets through; costs nothing for the others.
template <typename One>
inline void forEach(const Span& votes, const One& one)
{
    if (votes.maskWords == nullptr) {
        for (std::size_t i = votes.begin; i < votes.end; ++i)
            one(i);
        return;
    }
    for (std::size_t at = votes.begin; at < votes.end; at += kWord) {
        for (std::uint64_t word = votes.maskWords[at / kWord]; word != 0; word &= word - 1)
            one(at + static_cast<std::size_t>(std::countr_zero(word)));
    }
}

template <int Groups>
inline void countSpan(const Span& votes, const std::uint32_t* pairBase, Lanes* cells)
{
    forEach(votes, [&](std::size_t i) { bump<Groups>(cells, cellOf(votes, pairBase, i), votes.categories[i]); });
}

inline void addTo(std::uint32_t* wide, const std::uint16_t* narrow, std::size_t size)
{
    for (std::size_t i = 0; i < size; ++i)
        wide[i] += narrow[i];
}

DARKHORSE_CLONES void countSpan16(const Span& votes, const std::uint32_t* pairBase, Lanes* cells)
{
    countSpan<1>(votes, pairBase, cells);
}

DARKHORSE_CLONES void countSpan32(const Span& votes, const std::uint32_t* pairBase, Lanes* cells)
{
    countSpan<2>(votes, pairBase, cells);
}

DARKHORSE_CLONES void flush(std::uint32_t* wide, std::uint16_t* narrow, std::size_t size)
{
    addTo(wide, narrow, size);
    std::memset(narrow, 0, size * sizeof(std::uint16_t));
}

void countSingle(const Span& votes, const std::uint32_t* pairBase, std::uint32_t* cells)
{
    forEach(votes, [&](std::size_t i) { cells[cellOf(votes, pairBase, i)] += votes.categories[i] & 1U; });
}

void countWide(Span votes, const std::uint32_t* pairBase, int lanes, std::vector<std::uint32_t>& wide)
{
    const std::size_t groups = static_cast<std::size_t>(lanes) / 16;
    const NarrowCounters narrow(wide.size());
    const std::size_t end = votes.end;
    for (std::size_t at = votes.begin; at < end; at += kFlushVotes) {
        votes.begin = at;
        votes.end = std::min(end, at + kFlushVotes);
        if (groups == 1)
            countSpan16(votes, pairBase, narrow.lanes());
        else
            countSpan32(votes, pairBase, narrow.lanes());
        flush(wide.data(), narrow.flat(), wide.size());
    }
}

[[nodiscard]] int lanesFor(int categories) { return categories == 1 ? 1 : (categories <= 16 ? 16 : 32); }

} // namespace

PairCounts::PairCounts(int modelCount, int categoryCount)
    : m_modelCount(modelCount)
    , m_categoryCount(categoryCount)
    , m_lanes(lanesFor(categoryCount))
    , m_pairBase(static_cast<std::size_t>(modelCount))
{
    std::uint32_t next = 0;
    for (int first = 0; first < modelCount; ++first) {
        m_pairBase[static_cast<std::size_t>(first)] = next - static_cast<std::uint32_t>(first) - 1U;
        next += static_cast<std::uint32_t>(modelCount - first - 1);
    }
    m_counts.assign(std::size_t { next } * kOutcomes * static_cast<std::size_t>(m_lanes), 0);
}

std::size_t PairCounts::cell(int first, int second) const
{
    const std::uint32_t pair = m_pairBase[static_cast<std::size_t>(first)] + static_cast<std::uint32_t>(second);
    return std::size_t { pair } * kOutcomes * static_cast<std::size_t>(m_lanes);
}

void PairCounts::count(const VoteColumns& votes, const VoteMask* mask, int threads)
{
    const std::size_t n = votes.size();
    // Below this, starting threads and adding up their counters costs more than it saves.
    const std::size_t worthwhile = std::max<std::size_t>(20'000, m_counts.size() / 8);
    const int parts = static_cast<int>(std::clamp<std::size_t>(n / worthwhile, 1, static_cast<std::size_t>(threads)));
    const auto beginOf = [=](int part) {
        return n / kWord * static_cast<std::size_t>(part) / static_cast<std::size_t>(parts) * kWord;
    };
    std::vector<std::vector<std::uint32_t>> partial(static_cast<std::size_t>(parts));
    parallelFor(parts, parts, [&](int part, int) {
        auto& wide = partial[static_cast<std::size_t>(part)];
        wide.assign(m_counts.size(), 0);
        const Span span { votes.modelA.data(), votes.modelB.data(), votes.outcome.data(), votes.categories.data(),
            mask != nullptr ? mask->words.data() : nullptr, beginOf(part), part + 1 == parts ? n : beginOf(part + 1) };
        if (m_lanes == 1)
            countSingle(span, m_pairBase.data(), wide.data());
        else
            countWide(span, m_pairBase.data(), m_lanes, wide);
    });
    for (const auto& wide : partial) {
        for (std::size_t i = 0; i < m_counts.size(); ++i)
            m_counts[i] += wide[i];
    }
}

PairCounts PairCounts::of(const VoteColumns& votes, const VoteMask& mask, int threads) const
{
    PairCounts part(m_modelCount, m_categoryCount);
    if (mask.count() * 2 <= mask.size) {
        part.count(votes, &mask, threads);
        return part;
    }
    const VoteMask others = mask.inverted();
    part.count(votes, &others, threads);
    for (std::size_t i = 0; i < m_counts.size(); ++i)
        part.m_counts[i] = m_counts[i] - part.m_counts[i];
    return part;
}

void PairCounts::add(const VoteRow& vote)
{
    const int first = std::min(vote.modelA, vote.modelB);
    const int second = std::max(vote.modelA, vote.modelB);
    auto outcome = static_cast<std::size_t>(vote.outcome);
    if (vote.modelA > vote.modelB && outcome < 2)
        outcome ^= 1U;
    std::uint32_t* lanes = &m_counts[cell(first, second) + outcome * static_cast<std::size_t>(m_lanes)];
    for (int category = 0; category < m_categoryCount; ++category)
        lanes[category] += vote.categories >> category & 1U;
}

void PairCounts::add(const PairCounts& others)
{
    for (std::size_t i = 0; i < m_counts.size(); ++i)
        m_counts[i] += others.m_counts[i];
}

PairTable PairCounts::table(int category) const
{
    PairTable result;
    const auto lanes = static_cast<std::size_t>(m_lanes);
    const std::uint32_t* at = m_counts.data() + category;
    for (int first = 0; first < m_modelCount; ++first) {
        for (int second = first + 1; second < m_modelCount; ++second, at += lanes * kOutcomes) {
            PairRecord record { first, second, { at[0], at[lanes], at[2 * lanes], at[3 * lanes] } };
            if ((record.count[0] | record.count[1] | record.count[2] | record.count[3]) != 0)
                result.push_back(record);
        }
    }
    return result;
}

PairCounts PairCounts::grown(int modelCount, int categoryCount) const
{
    PairCounts result(std::max(modelCount, m_modelCount), std::max(categoryCount, m_categoryCount));
    for (int category = 0; category < m_categoryCount; ++category) {
        for (const PairRecord& record : table(category)) {
            const std::size_t base = result.cell(record.first, record.second) + static_cast<std::size_t>(category);
            for (std::size_t o = 0; o < kOutcomes; ++o)
                result.m_counts[base + o * static_cast<std::size_t>(result.m_lanes)] = record.count[o];
        }
    }
    return result;
}

} // namespace darkhorse::rating
