// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <utility>

#include <QMetaType>

namespace darkhorse {

/// The left (A) and the right (B) of a battle.
enum class Side { A, B };

inline constexpr std::array kSides { Side::A, Side::B };

[[nodiscard]] constexpr Side other(Side side) { return side == Side::A ? Side::B : Side::A; }

/// One value for each side. What is equal for both sides is written once and indexed by Side.
template <typename T>
struct PerSide {
    T a {};
    T b {};

    [[nodiscard]] constexpr T& operator[](Side side) { return side == Side::A ? a : b; }
    [[nodiscard]] constexpr const T& operator[](Side side) const { return side == Side::A ? a : b; }
    [[nodiscard]] PerSide swapped() const { return { b, a }; }
    friend bool operator==(const PerSide&, const PerSide&) = default;
};

} // namespace darkhorse

Q_DECLARE_METATYPE(darkhorse::Side)
