// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <utility>

#include <QHash>
#include <QString>

#include "core/base/id.h"

namespace darkhorse {

class RandomSource;

/// Picks which two contestants meet. Which of them sits on which side is BlindDraw's business.
class Pairing {
public:
    virtual ~Pairing() = default;

    /// The stable word that is stored with each battle.
    [[nodiscard]] virtual QString name() const = 0;
    /// Two different members of `eligible`, which holds at least two, without repetition, in a stable order.
    /// Determinism: equal candidates and an equal source give equal picks.
    [[nodiscard]] virtual std::pair<ContestantId, ContestantId> pick(
        std::span<const ContestantId> eligible, RandomSource& random) const = 0;
};

/// Every pair equally likely.
class UniformPairing final : public Pairing {
public:
    QString name() const override;
    std::pair<ContestantId, ContestantId> pick(
        std::span<const ContestantId> eligible, RandomSource& random) const override;
};

/// Each contestant drawn in proportion to its weight: the first of the pair among all, the second among the rest.
/// A pair can be drawn again from its seed only while the weights are what they were.
class WeightedPairing final : public Pairing {
public:
    /// Above 0 for every eligible contestant.
    explicit WeightedPairing(QHash<ContestantId, double> weights);

    /// Whether all weights are equal, so that UniformPairing does as well.
    [[nodiscard]] bool isUniform() const;
    QString name() const override;
    std::pair<ContestantId, ContestantId> pick(
        std::span<const ContestantId> eligible, RandomSource& random) const override;

private:
    [[nodiscard]] ContestantId draw(
        std::span<const ContestantId> eligible, std::optional<ContestantId> but, RandomSource& random) const;

    QHash<ContestantId, double> m_weights;
};

} // namespace darkhorse
