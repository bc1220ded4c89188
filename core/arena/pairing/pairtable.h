// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include <QSet>

#include "core/arena/pairing/pairing.h"

namespace darkhorse {

struct Standings;

/// How likely each pair of a list of contestants is to be drawn next. Pairs have no sides.
class PairTable {
public:
    explicit PairTable(size_t size) : m_size(size), m_chances(size * size, 0.0) { }

    [[nodiscard]] size_t size() const { return m_size; }
    /// Chance of the pair of these indexes; 0 for equal ones. All pairs together have 1 after normalize().
    [[nodiscard]] double chance(size_t first, size_t second) const;
    void add(size_t first, size_t second, double weight);
    /// These two do not meet.
    void bar(size_t first, size_t second) { add(first, second, -chance(first, second)); }
    [[nodiscard]] bool isEmpty() const;
    /// Makes the sum 1; a table of zeros becomes uniform.
    void normalize();

private:
    size_t m_size;
    std::vector<double> m_chances; ///< at [smaller * size + larger]
};

/// What Chatbot Arena's draw knows of one contestant.
struct ArenaWeight {
    double weight = 0;
    bool isBoosted = false; ///< five times as likely to be picked first
    bool isOut = false; ///< an outage: weight 0
    bool isAnonymousOnly = false; ///< two of these never meet
    QSet<ContestantId> targets {}; ///< rivals that it is to meet half of the time
    QSet<ContestantId> strictTargets {}; ///< it meets nobody else, unless empty
};

/// Chances of the rivals of contestant `first`, in the order of `ids`. All zero when it has none.
/// Source: FastChat, get_battle_pair: a rival's weight is without boost; a target's is 0.5 T / |targets|, with T the sum of all
/// weights, boosts included.
[[nodiscard]] std::vector<double> arenaRivals(
    std::span<const ContestantId> ids, std::span<const ArenaWeight> weights, size_t first);
/// Chance of each to be picked first.
[[nodiscard]] std::vector<double> arenaFirst(std::span<const ArenaWeight> weights);
/// Both steps together. Uniform when all weights are zero, where FastChat fails.
[[nodiscard]] PairTable arenaTable(std::span<const ContestantId> ids, std::span<const ArenaWeight> weights);
/// Pairs in proportion to how much one more vote is expected to narrow the interval of their difference.
///
/// A rating's variance comes from its interval; without a rating it is that of a difference of 400 points. One vote on a pair
/// with win probability p adds the information p (1 - p) k², k = ln(10)/400, to the difference's variance v, so the expected
/// drop of its standard deviation is sqrt(v) - sqrt(v / (1 + v I)). Covariances are taken as 0, ties as wins.
[[nodiscard]] PairTable informativeTable(std::span<const ContestantId> ids, const Standings& standings);

/// Pairs that have met on this prompt the fewest times, all equally likely; `met` holds every meeting so far.
[[nodiscard]] PairTable balancedTable(
    std::span<const ContestantId> ids, std::span<const std::pair<ContestantId, ContestantId>> met);

/// Draws from a table.
class TablePairing final : public Pairing {
public:
    /// `table` is normalized and as long as the list that pick() gets.
    TablePairing(QString name, PairTable table) : m_name(std::move(name)), m_table(std::move(table)) { }

    QString name() const override { return m_name; }
    std::pair<ContestantId, ContestantId> pick(
        std::span<const ContestantId> eligible, RandomSource& random) const override;

private:
    QString m_name;
    PairTable m_table;
};

} // namespace darkhorse
