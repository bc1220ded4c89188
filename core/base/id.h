// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>

#include <QHashFunctions>
#include <QMetaType>

namespace darkhorse {

/// A row number in one arena file. Ids of different tables do not mix; 0 means "not stored yet".
/// Never leaves the file: what is exported or merged carries a UUID.
template <typename Tag>
struct Id {
    qint64 value = 0;

    [[nodiscard]] constexpr bool isStored() const { return value != 0; }
    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using ContestantId = Id<struct ContestantTag>;
using PromptId = Id<struct PromptTag>;
using BattleId = Id<struct BattleTag>;
using VoteId = Id<struct VoteTag>;
using EvaluatorId = Id<struct EvaluatorTag>;

} // namespace darkhorse

Q_DECLARE_METATYPE(darkhorse::ContestantId)
Q_DECLARE_METATYPE(darkhorse::BattleId)
