// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/verdict.h"

namespace darkhorse {

Verdict swapped(Verdict verdict)
{
    switch (verdict) {
    case Verdict::ABetter: return Verdict::BBetter;
    case Verdict::BBetter: return Verdict::ABetter;
    case Verdict::Tie:
    case Verdict::BothBad: return verdict;
    }
    Q_UNREACHABLE();
}

QString arenaWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::ABetter: return QStringLiteral("model_a");
    case Verdict::BBetter: return QStringLiteral("model_b");
    case Verdict::Tie: return QStringLiteral("tie");
    case Verdict::BothBad: return QStringLiteral("tie (bothbad)");
    }
    Q_UNREACHABLE();
}

std::optional<Verdict> verdictFromArenaWord(const QString& word)
{
    for (const Verdict verdict : kVerdicts) {
        if (word == arenaWord(verdict))
            return verdict;
    }
    return std::nullopt;
}

} // namespace darkhorse
