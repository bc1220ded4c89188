// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/battle/replay.h"

#include <algorithm>

#include "core/chat/recordedanswers.h"

namespace darkhorse {

namespace {

using namespace std::chrono_literals;
constexpr auto kPiece = 30ms; // as often as the panes change

RecordedAnswers::Pace paceOf(const Answer& answer)
{
    const auto writing = std::max(0ms, answer.duration - answer.timeToFirstText);
    return { int(writing / kPiece) + 1, kPiece, answer.timeToFirstText };
}

} // namespace

Replay::Replay(Answer answer) : m_answer(std::move(answer)) { }

std::unique_ptr<ChatModel> Replay::model(bool isMadeAhead) const
{
    return std::make_unique<RecordedAnswers>(
        ContestantId {}, *this, isMadeAhead ? RecordedAnswers::Pace {} : paceOf(m_answer));
}

Result<Answer> Replay::find(ContestantId, const QString&) const { return m_answer; }

} // namespace darkhorse
