// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/standings/ratingwords.h"

namespace darkhorse {

rating::Outcome outcomeOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::ABetter: return rating::Outcome::AWins;
    case Verdict::BBetter: return rating::Outcome::BWins;
    case Verdict::Tie: return rating::Outcome::Tie;
    case Verdict::BothBad: return rating::Outcome::BothBad;
    }
    Q_UNREACHABLE();
}

Verdict verdictOf(rating::Outcome outcome)
{
    switch (outcome) {
    case rating::Outcome::AWins: return Verdict::ABetter;
    case rating::Outcome::BWins: return Verdict::BBetter;
    case rating::Outcome::Tie: return Verdict::Tie;
    case rating::Outcome::BothBad: return Verdict::BothBad;
    }
    Q_UNREACHABLE();
}

RatingStatus statusOf(rating::Status status)
{
    switch (status) {
    case rating::Status::Rated: return RatingStatus::Rated;
    case rating::Status::Provisional: return RatingStatus::Provisional;
    case rating::Status::Unbounded: return RatingStatus::Unbounded;
    case rating::Status::NotComparable: return RatingStatus::NotComparable;
    }
    Q_UNREACHABLE();
}

StatusReason reasonOf(rating::Reason reason)
{
    switch (reason) {
    case rating::Reason::None: return StatusReason::None;
    case rating::Reason::FewVotes: return StatusReason::FewVotes;
    case rating::Reason::Undefeated: return StatusReason::Undefeated;
    case rating::Reason::Winless: return StatusReason::Winless;
    case rating::Reason::GroupUndefeated: return StatusReason::GroupUndefeated;
    case rating::Reason::GroupWinless: return StatusReason::GroupWinless;
    case rating::Reason::OneSided: return StatusReason::OneSided;
    case rating::Reason::NoVotes: return StatusReason::NoVotes;
    case rating::Reason::Disconnected: return StatusReason::Disconnected;
    case rating::Reason::NoOrder: return StatusReason::NoOrder;
    }
    Q_UNREACHABLE();
}

rating::Method methodOf(RatingMethod method)
{
    switch (method) {
    case RatingMethod::BradleyTerry: return rating::Method::BradleyTerry;
    case RatingMethod::Davidson: return rating::Method::Davidson;
    case RatingMethod::OnlineElo: return rating::Method::OnlineElo;
    }
    Q_UNREACHABLE();
}

rating::Interval intervalOf(IntervalMethod interval)
{
    switch (interval) {
    case IntervalMethod::Sandwich: return rating::Interval::Sandwich;
    case IntervalMethod::Bootstrap: return rating::Interval::Bootstrap;
    case IntervalMethod::None: return rating::Interval::None;
    }
    Q_UNREACHABLE();
}

rating::Resample resampleOf(ResampledUnit unit)
{
    switch (unit) {
    case ResampledUnit::Votes: return rating::Resample::Votes;
    case ResampledUnit::Prompts: return rating::Resample::Prompts;
    case ResampledUnit::Evaluators: return rating::Resample::Evaluators;
    }
    Q_UNREACHABLE();
}

rating::StyleDefinition definitionOf(StyleControl style)
{
    return style == StyleControl::ArenaRank ? rating::StyleDefinition::ArenaRank : rating::StyleDefinition::FastChat;
}

} // namespace darkhorse
