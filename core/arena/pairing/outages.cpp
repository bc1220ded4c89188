// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/pairing/outages.h"

#include <algorithm>

namespace darkhorse {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds kShortest = 1min;
constexpr std::chrono::milliseconds kLongest = 30min;
constexpr int kMostDoublings = 5;

bool isModelsFault(Error::Code code)
{
    switch (code) {
    case Error::Code::Cancelled:
    case Error::Code::ContentFiltered:
    case Error::Code::EmptyAnswer:
    case Error::Code::NoRecordedAnswer:
    case Error::Code::RequestRejected: return false;
    default: return true;
    }
}

} // namespace

void Outages::noteFailure(ContestantId contestant, Error::Code code, std::chrono::milliseconds now)
{
    if (!isModelsFault(code))
        return;
    Outage& outage = m_outages[contestant];
    outage.until = now + std::min(kLongest, kShortest * (1 << std::min(outage.failures, kMostDoublings)));
    ++outage.failures;
}

void Outages::noteAnswer(ContestantId contestant) { m_outages.remove(contestant); }

bool Outages::isOut(ContestantId contestant, std::chrono::milliseconds now) const
{
    const auto found = m_outages.constFind(contestant);
    return found != m_outages.constEnd() && now < found->until;
}

} // namespace darkhorse
