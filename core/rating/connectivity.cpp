// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/connectivity.h"

#include <algorithm>
#include <bit>
#include <cstdint>

namespace darkhorse::rating {

namespace {

using Graph = std::vector<std::vector<int>>;

/// beats[i] holds every j against which i won or tied at least once.
[[nodiscard]] Graph beatGraph(int modelCount, const PairTable& pairs)
{
    Graph beats(static_cast<std::size_t>(modelCount));
    for (const PairRecord& pair : pairs) {
        const bool drawn = pair.count[2] + pair.count[3] > 0;
        if (drawn || pair.count[0] > 0)
            beats[static_cast<std::size_t>(pair.first)].push_back(pair.second);
        if (drawn || pair.count[1] > 0)
            beats[static_cast<std::size_t>(pair.second)].push_back(pair.first);
    }
    return beats;
}

[[nodiscard]] Graph reversed(const Graph& graph)
{
    Graph result(graph.size());
    for (std::size_t i = 0; i < graph.size(); ++i) {
        for (const int j : graph[i])
            result[static_cast<std::size_t>(j)].push_back(static_cast<int>(i));
    }
    return result;
}

/// Every model that a walk from the given ones meets, themselves included.
[[nodiscard]] std::vector<char> reachable(const Graph& graph, std::vector<int> from)
{
    std::vector<char> seen(graph.size(), 0);
    for (const int i : from)
        seen[static_cast<std::size_t>(i)] = 1;
    while (!from.empty()) {
        const int i = from.back();
        from.pop_back();
        for (const int j : graph[static_cast<std::size_t>(i)]) {
            if (seen[static_cast<std::size_t>(j)] == 0) {
                seen[static_cast<std::size_t>(j)] = 1;
                from.push_back(j);
            }
        }
    }
    return seen;
}

/// Tarjan's algorithm without recursion: thousands of models must not overflow the stack.
class StrongGroups {
public:
    explicit StrongGroups(const Graph& graph)
        : m_graph(graph)
        , m_order(graph.size(), -1)
        , m_low(graph.size(), 0)
        , m_onStack(graph.size(), 0)
        , group(graph.size(), -1)
    {
        for (std::size_t i = 0; i < graph.size(); ++i) {
            if (m_order[i] < 0)
                walk(i);
        }
    }

private:
    struct Frame {
        std::size_t model;
        std::size_t nextEdge;
    };

    const Graph& m_graph;
    std::vector<int> m_order;
    std::vector<int> m_low;
    std::vector<char> m_onStack;
    std::vector<std::size_t> m_stack;
    std::vector<Frame> m_frames;
    int m_clock = 0;

public:
    std::vector<int> group; ///< for each model the number of its group
    int groups = 0;

private:
    void enter(std::size_t i)
    {
        m_order[i] = m_low[i] = m_clock++;
        m_stack.push_back(i);
        m_onStack[i] = 1;
        m_frames.push_back({ i, 0 });
    }

    void closeGroup(std::size_t root)
    {
        std::size_t i = 0;
        do {
            i = m_stack.back();
            m_stack.pop_back();
            m_onStack[i] = 0;
            group[i] = groups;
        } while (i != root);
        ++groups;
    }

    void walk(std::size_t root)
    {
        enter(root);
        while (!m_frames.empty()) {
            const std::size_t i = m_frames.back().model;
            if (m_frames.back().nextEdge < m_graph[i].size()) {
                const auto j = static_cast<std::size_t>(m_graph[i][m_frames.back().nextEdge++]);
                if (m_order[j] < 0)
                    enter(j);
                else if (m_onStack[j] != 0)
                    m_low[i] = std::min(m_low[i], m_order[j]);
                continue;
            }
            m_frames.pop_back();
            if (!m_frames.empty())
                m_low[m_frames.back().model] = std::min(m_low[m_frames.back().model], m_low[i]);
            if (m_low[i] == m_order[i])
                closeGroup(i);
        }
    }
};

/// Numbers the chains of votes, in the order of their first model; -1 for models without votes.
[[nodiscard]] std::vector<int> chains(const Graph& beats, const Graph& beatenBy)
{
    std::vector<int> component(beats.size(), -1);
    int next = 0;
    for (std::size_t i = 0; i < beats.size(); ++i) {
        if (component[i] >= 0 || (beats[i].empty() && beatenBy[i].empty()))
            continue;
        std::vector<int> open { static_cast<int>(i) };
        component[i] = next;
        while (!open.empty()) {
            const auto k = static_cast<std::size_t>(open.back());
            open.pop_back();
            for (const Graph* graph : { &beats, &beatenBy }) {
                for (const int j : (*graph)[k]) {
                    if (component[static_cast<std::size_t>(j)] < 0) {
                        component[static_cast<std::size_t>(j)] = next;
                        open.push_back(j);
                    }
                }
            }
        }
        ++next;
    }
    return component;
}

[[nodiscard]] std::vector<int> largestGroup(const StrongGroups& strong, const PairTable& pairs)
{
    std::vector<int> size(static_cast<std::size_t>(strong.groups), 0);
    std::vector<std::uint64_t> votes(size.size(), 0);
    std::vector<int> firstModel(size.size(), -1);
    for (std::size_t i = 0; i < strong.group.size(); ++i) {
        const auto g = static_cast<std::size_t>(strong.group[i]);
        if (size[g]++ == 0)
            firstModel[g] = static_cast<int>(i);
    }
    for (const PairRecord& pair : pairs) {
        const int g = strong.group[static_cast<std::size_t>(pair.first)];
        if (g == strong.group[static_cast<std::size_t>(pair.second)])
            votes[static_cast<std::size_t>(g)] += pair.total();
    }
    std::size_t best = 0;
    for (std::size_t g = 1; g < size.size(); ++g) {
        if (size[g] != size[best]         ? size[g] > size[best]
                : votes[g] != votes[best] ? votes[g] > votes[best]
                                          : firstModel[g] < firstModel[best])
            best = g;
    }
    std::vector<int> core;
    for (std::size_t i = 0; i < strong.group.size(); ++i) {
        if (strong.group[i] == static_cast<int>(best))
            core.push_back(static_cast<int>(i));
    }
    return core.size() < 2 ? std::vector<int> {} : core;
}

/// Whether walks lead from everybody who has votes to everybody else who has: the usual case once votes are many, told in a
/// small part of the time that the groups take.
class FullCircle {
public:
    FullCircle(std::size_t modelCount, const PairTable& pairs)
        : m_words((modelCount + 63) / 64), m_beats(modelCount * m_words), m_beatenBy(m_beats.size()), m_voted(m_words)
    {
        for (const PairRecord& pair : pairs) {
            const auto first = static_cast<std::size_t>(pair.first);
            const auto second = static_cast<std::size_t>(pair.second);
            const bool drawn = pair.count[2] + pair.count[3] > 0;
            if (drawn || pair.count[0] > 0)
                add(first, second);
            if (drawn || pair.count[1] > 0)
                add(second, first);
            set(m_voted, 0, first);
            set(m_voted, 0, second);
        }
        const auto start = static_cast<std::size_t>(pairs.front().first);
        m_isClosed = reaches(m_beats, start) == m_voted && reaches(m_beatenBy, start) == m_voted;
    }

    [[nodiscard]] bool isClosed() const { return m_isClosed; }
    [[nodiscard]] bool hasVoted(std::size_t model) const { return (m_voted[model / 64] >> model % 64 & 1U) != 0; }

private:
    using Bits = std::vector<std::uint64_t>;

    void set(Bits& bits, std::size_t row, std::size_t model) const
    {
        bits[row * m_words + model / 64] |= std::uint64_t { 1 } << model % 64;
    }
    void add(std::size_t better, std::size_t worse)
    {
        set(m_beats, better, worse);
        set(m_beatenBy, worse, better);
    }
    [[nodiscard]] Bits reaches(const Bits& graph, std::size_t start) const
    {
        Bits seen(m_words);
        set(seen, 0, start);
        std::vector<std::size_t> open { start };
        while (!open.empty()) {
            const std::size_t row = open.back() * m_words;
            open.pop_back();
            for (std::size_t w = 0; w < m_words; ++w) {
                std::uint64_t found = graph[row + w] & ~seen[w];
                seen[w] |= found;
                for (; found != 0; found &= found - 1)
                    open.push_back(w * 64 + static_cast<std::size_t>(std::countr_zero(found)));
            }
        }
        return seen;
    }

    std::size_t m_words; ///< of 64 models, a row
    Bits m_beats; ///< one row a model: against whom it won or tied
    Bits m_beatenBy;
    Bits m_voted; ///< one row
    bool m_isClosed = false;
};

void rateVoters(Connectivity& result, const FullCircle& circle)
{
    for (std::size_t i = 0; i < result.status.size(); ++i) {
        if (!circle.hasVoted(i))
            continue;
        result.core.push_back(static_cast<int>(i));
        result.status[i] = Status::Rated;
        result.reason[i] = Reason::None;
        result.component[i] = 0;
    }
}

} // namespace

Connectivity connectivity(int modelCount, const PairTable& pairs)
{
    const auto n = static_cast<std::size_t>(modelCount);
    Connectivity result { {}, std::vector<Status>(n, Status::NotComparable), std::vector<Reason>(n, Reason::NoVotes),
        std::vector<int>(n, -1) };
    if (pairs.empty())
        return result;

    if (const FullCircle circle(n, pairs); circle.isClosed()) {
        rateVoters(result, circle);
        return result;
    }
    const Graph beats = beatGraph(modelCount, pairs);
    const Graph beatenBy = reversed(beats);
    result.core = largestGroup(StrongGroups(beats), pairs);
    result.component = chains(beats, beatenBy);
    const std::vector<char> below = reachable(beats, result.core);
    const std::vector<char> above = reachable(beatenBy, result.core);
    const int coreChain = result.core.empty() ? 0 : result.component[static_cast<std::size_t>(result.core.front())];

    for (std::size_t i = 0; i < n; ++i) {
        if (result.component[i] < 0)
            continue;
        Status& status = result.status[i];
        Reason& reason = result.reason[i];
        const bool undefeated = beatenBy[i].empty();
        const bool winless = beats[i].empty();
        status = Status::Unbounded;
        if (below[i] != 0 && above[i] != 0) {
            status = Status::Rated;
            reason = Reason::None;
        } else if (!result.core.empty() && result.component[i] != coreChain) {
            status = Status::NotComparable;
            reason = Reason::Disconnected;
        } else if (undefeated) {
            reason = Reason::Undefeated;
        } else if (winless) {
            reason = Reason::Winless;
        } else if (result.core.empty()) {
            reason = Reason::OneSided;
        } else if (above[i] != 0) {
            reason = Reason::GroupUndefeated;
        } else if (below[i] != 0) {
            reason = Reason::GroupWinless;
        } else {
            status = Status::NotComparable;
            reason = Reason::NoOrder;
        }
    }
    // The rated group is chain 0, whatever its first model is.
    for (int& chain : result.component) {
        if (chain >= 0)
            chain = chain == coreChain ? 0 : (chain < coreChain ? chain + 1 : chain);
    }
    return result;
}

} // namespace darkhorse::rating
