// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>
#include <QStringList>

#include "core/domain/battle.h"

namespace darkhorse {

/// The user's turns as one text, which is what recorded answers to a conversation are found by. One turn is itself.
[[nodiscard]] QString conversationKey(const QStringList& prompts);
/// The turns that such a text was made of.
[[nodiscard]] QStringList conversationTurns(const QString& key);

[[nodiscard]] QStringList promptsOf(const std::vector<BattleTurn>& turns);

/// Markdown of what one side has said, `answer`, and of the prompt that comes next, as a quotation. Whatever `answer` left open, such
/// as a code block, is closed first.
[[nodiscard]] QString withNextPrompt(const QString& answer, const QString& prompt);

} // namespace darkhorse
