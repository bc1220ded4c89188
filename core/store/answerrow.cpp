// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/answerrow.h"

#include "core/store/statement.h"
#include "core/store/words.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

void bindAnswer(Statement& statement, const Answer& answer)
{
    statement.bind(":text"_L1, answer.text)
        .bind(":reasoning"_L1, answer.reasoning)
        .bind(":finish"_L1, toWord(answer.finishReason))
        .bind(":first_text_ms"_L1, answer.timeToFirstText)
        .bind(":duration_ms"_L1, answer.duration)
        .bind(":prompt_tokens"_L1, answer.promptTokens)
        .bind(":completion_tokens"_L1, answer.completionTokens)
        .bind(":served_model"_L1, answer.servedModel);
}

Result<Answer> readAnswer(const Statement& statement, int first)
{
    const QString finish = statement.text(first + 2);
    const auto reason = finishReasonFromWord(finish);
    if (!reason)
        return unknownWord("finish", finish);
    return Answer {
        .text = statement.text(first),
        .reasoning = statement.text(first + 1),
        .finishReason = *reason,
        .timeToFirstText = std::chrono::milliseconds(statement.integer(first + 3)),
        .duration = std::chrono::milliseconds(statement.integer(first + 4)),
        .promptTokens = statement.optionalInt(first + 5),
        .completionTokens = statement.optionalInt(first + 6),
        .servedModel = statement.text(first + 7),
    };
}

} // namespace darkhorse
