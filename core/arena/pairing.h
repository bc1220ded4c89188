// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <utility>

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

} // namespace darkhorse
