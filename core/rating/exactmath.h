// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cmath>
#include <cstdint>

namespace darkhorse::rating {

/// e^x from additions and multiplications alone, so that every machine and every C library gives the same bits, and so
/// that the compiler can run it in all lanes of a vector.
///
/// Range: |x| up to 700; beyond, the result of +-700. Error: below 2 units in the last place.
/// Source: reduction by multiples of ln 2 split in two (Cody and Waite 1980), then the Taylor series to degree 13.
[[nodiscard]] inline double exactExp(double x)
{
    constexpr double kRound = 0x1.8p52; // adding it leaves the nearest integer in the low bits
    constexpr double kLn2High = 0x1.62e42fee00000p-1;
    constexpr double kLn2Low = 0x1.a39ef35793c76p-33;
    x = x > 700.0 ? 700.0 : (x < -700.0 ? -700.0 : x);
    const double shifted = x * 0x1.71547652b82fep0 + kRound;
    const double k = shifted - kRound;
    const double r = (x - k * kLn2High) - k * kLn2Low;
    const double r2 = r * r;
    const double r4 = r2 * r2;
    const double low = (1.0 + r) + r2 * (0.5 + r * (1.0 / 6));
    const double mid = (1.0 / 24 + r * (1.0 / 120)) + r2 * (1.0 / 720 + r * (1.0 / 5040));
    const double high = (1.0 / 40320 + r * (1.0 / 362880)) + r2 * (1.0 / 3628800 + r * (1.0 / 39916800));
    const double top = 1.0 / 479001600 + r * (1.0 / 6227020800.0);
    const double value = low + r4 * (mid + r4 * (high + r4 * top));
    const auto exponent = std::bit_cast<std::uint64_t>(shifted) << 52;
    return value * std::bit_cast<double>(exponent + 0x3ff0000000000000ULL);
}

/// e^x in single precision, likewise. Range: |x| up to 87. Error: below 2 units in the last place.
[[nodiscard]] inline float exactExpFloat(float x)
{
    constexpr float kRound = 0x1.8p23F;
    x = x > 87.0F ? 87.0F : (x < -87.0F ? -87.0F : x);
    const float shifted = x * 0x1.715476p0F + kRound;
    const float k = shifted - kRound;
    const float r = (x - k * 0x1.62e4p-1F) - k * 0x1.7f7d1cp-20F;
    const float low = 1.0F + r * (1.0F + r * 0.5F);
    const float high = (1.0F / 6 + r * (1.0F / 24)) + (r * r) * (1.0F / 120 + r * (1.0F / 720));
    const auto exponent = std::bit_cast<std::uint32_t>(shifted) << 23;
    return (low + (r * r * r) * high) * std::bit_cast<float>(exponent + 0x3f800000U);
}

/// 1 / (1 + e^-x).
[[nodiscard]] inline double logistic(double x) { return 1.0 / (1.0 + exactExp(-x)); }

/// Natural logarithm of a positive, normal number; the same bits everywhere, as exactExp().
[[nodiscard]] inline double exactLog(double x)
{
    auto bits = std::bit_cast<std::uint64_t>(x);
    auto exponent = static_cast<std::int64_t>(bits >> 52) - 1023;
    bits = (bits & 0x000fffffffffffffULL) | 0x3ff0000000000000ULL;
    double m = std::bit_cast<double>(bits);
    if (m > 1.4142135623730951) {
        m *= 0.5;
        ++exponent;
    }
    const double f = (m - 1.0) / (m + 1.0);
    const double f2 = f * f;
    double sum = 0;
    for (int k = 23; k >= 3; k -= 2)
        sum = (sum + 1.0 / k) * f2;
    const auto e = static_cast<double>(exponent);
    return e * 0x1.62e42fee00000p-1 + (e * 0x1.a39ef35793c76p-33 + 2.0 * f * (1.0 + sum));
}

/// The value below which a standard normal variable stays with this probability, in (0, 1).
/// Source: Wichura 1988, "The percentage points of the normal distribution", algorithm AS 241, PPND16.
[[nodiscard]] double normalQuantile(double probability);

/// Probability that a standard normal variable is below z. Error below 1e-15.
/// Source: Marsaglia 2004, "Evaluating the normal distribution", up to |z| = 6; Laplace's continued fraction beyond.
[[nodiscard]] double normalProbability(double z);

/// ln(1 + x) for x above -1, exact for small x, too.
/// Source: Kahan's correction of the rounding in 1 + x.
[[nodiscard]] double exactLog1p(double x);

/// ln of the gamma function at x >= 1. Error below 1e-14 of the larger of 1 and the result.
/// Source: Stirling's series from 16 on, the recurrence below.
[[nodiscard]] double logGamma(double x);

} // namespace darkhorse::rating
