// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/sequentialtest.h"

#include <algorithm>
#include <cmath>

#include "core/rating/exactmath.h"

namespace darkhorse::rating {

namespace {

/// ln B(wins + 1, losses + 1).
[[nodiscard]] double logBeta(std::int64_t wins, std::int64_t losses)
{
    const auto w = static_cast<double>(wins);
    const auto l = static_cast<double>(losses);
    return logGamma(w + 1) + logGamma(l + 1) - logGamma(w + l + 2);
}

/// Evidence of one record against any win share.
class Evidence {
public:
    Evidence(std::int64_t wins, std::int64_t losses)
        : m_wins(static_cast<double>(wins)), m_losses(static_cast<double>(losses)), m_logBeta(logBeta(wins, losses))
    {
    }

    /// ln of the evidence against a win share of q.
    [[nodiscard]] double against(double q) const
    {
        double likelihood = 0;
        if (m_wins > 0)
            likelihood += m_wins * exactLog(q);
        if (m_losses > 0)
            likelihood += m_losses * exactLog1p(-q);
        return m_logBeta - likelihood;
    }

    /// Where the evidence crosses the limit, between a share that stays in the interval and an end that may not.
    [[nodiscard]] double crossing(double inside, double outside, double limit) const
    {
        if (against(outside) < limit)
            return outside;
        for (int i = 0; i < 45; ++i) { // to 1e-13
            const double middle = (inside + outside) / 2;
            (against(middle) < limit ? inside : outside) = middle;
        }
        return inside;
    }

private:
    double m_wins;
    double m_losses;
    double m_logBeta;
};

} // namespace

SequentialVerdict headToHeadTest(std::int64_t wins, std::int64_t losses, double confidence)
{
    const double limit = -exactLog1p(-confidence); // ln(1 / level)
    const Evidence record(wins, losses);
    const double evidence = record.against(0.5);
    const auto n = static_cast<double>(wins + losses);
    const double share = n > 0 ? static_cast<double>(wins) / n : 0.5;
    SequentialVerdict verdict;
    verdict.eValue = exactExp(std::min(evidence, 700.0));
    verdict.pValue = std::min(1.0, exactExp(-evidence));
    verdict.lower = record.crossing(share, 0.0, limit);
    verdict.upper = record.crossing(share, 1.0, limit);
    verdict.isDecided = evidence >= limit;
    return verdict;
}

SequentialVerdict differenceTest(double difference, double standardError, double confidence)
{
    if (!(standardError > 0))
        return { 1, 1, kNoNumber, kNoNumber, false };
    const double limit = -exactLog1p(-confidence);
    const double variance = standardError * standardError;
    const double mixture = kMixturePoints * kMixturePoints;
    const double spread = exactLog1p(mixture / variance) / 2;
    const double evidence = difference * difference / (2 * variance) * mixture / (mixture + variance) - spread;
    const double half = std::sqrt(2 * variance * (mixture + variance) / mixture * (limit + spread));
    SequentialVerdict verdict;
    verdict.eValue = exactExp(std::min(evidence, 700.0));
    verdict.pValue = std::min(1.0, exactExp(-evidence));
    verdict.lower = difference - half;
    verdict.upper = difference + half;
    verdict.isDecided = evidence >= limit;
    return verdict;
}

} // namespace darkhorse::rating
