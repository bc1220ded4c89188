// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prompts/codetagger.h"
#include "core/store/factstore.h"

namespace darkhorse {

/// The number that facts are stored with: facts of another version or rule are read again when an arena is opened.
[[nodiscard]] int classifierVersion(CodeRule codeRule);

/// Reads what a battle's texts say of themselves. With Chatbot Arena's rule, answers count as code too.
[[nodiscard]] BattleFacts classifyBattle(const QStringList& turns, const QStringList& answers, CodeRule codeRule);

} // namespace darkhorse
