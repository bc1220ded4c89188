// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ratingchoice.h"

namespace darkhorse {

QString toWord(RatingMethod method)
{
    switch (method) {
    case RatingMethod::BradleyTerry: return QStringLiteral("bradley-terry");
    case RatingMethod::Davidson: return QStringLiteral("davidson");
    case RatingMethod::OnlineElo: return QStringLiteral("elo");
    }
    Q_UNREACHABLE();
}

QString toWord(IntervalMethod interval)
{
    switch (interval) {
    case IntervalMethod::Sandwich: return QStringLiteral("sandwich");
    case IntervalMethod::Bootstrap: return QStringLiteral("bootstrap");
    case IntervalMethod::None: return QStringLiteral("none");
    }
    Q_UNREACHABLE();
}

QString toWord(StyleControl style)
{
    switch (style) {
    case StyleControl::None: return QStringLiteral("none");
    case StyleControl::FastChat: return QStringLiteral("fastchat");
    case StyleControl::ArenaRank: return QStringLiteral("arena-rank");
    }
    Q_UNREACHABLE();
}

QString toWord(ResampledUnit unit)
{
    switch (unit) {
    case ResampledUnit::Votes: return QStringLiteral("votes");
    case ResampledUnit::Prompts: return QStringLiteral("prompts");
    case ResampledUnit::Evaluators: return QStringLiteral("evaluators");
    }
    Q_UNREACHABLE();
}

} // namespace darkhorse
