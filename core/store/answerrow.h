// SPDX-License-Identifier: GPL-3.0-or-later
// How an Answer lies in a row; internal to core/store. The tables `answer` and `response` have the same columns.
#pragma once

#include "core/base/result.h"
#include "core/domain/answer.h"

namespace darkhorse {

class Statement;

/// Binds :text, :reasoning, :finish, :first_text_ms, :duration_ms, :prompt_tokens, :completion_tokens and :served_model.
void bindAnswer(Statement& statement, const Answer& answer);

/// Reads the same eight, in that order, from column `first` on. Errors: DatabaseNewer - an unknown way to finish.
[[nodiscard]] Result<Answer> readAnswer(const Statement& statement, int first);

} // namespace darkhorse
