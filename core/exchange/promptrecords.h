// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QJsonObject>

#include "core/exchange/recordreader.h"

namespace darkhorse {

/// One conversation of a file, with the labels that the file itself gives it.
struct PromptRecord {
    qint64 line = 0; ///< from 1
    QString id; ///< of id, question_id, uid or conversation_id; empty when there is none
    QStringList turns; ///< the user's; at least one
    QString topic; ///< the set's own label; empty when it has none
    std::optional<QString> language; ///< as the file says: a name or a code
    std::optional<bool> isCode;
    std::optional<int> turnCount; ///< of `turn`, which may count more turns than the file shows
    std::optional<bool> isKept; ///< dedup_tag.sampled
    QJsonObject categoryTag;
};

/// Shows `visit` each conversation of a TXT, CSV, JSON or JSONL file in its order. Prompts stand where readPromptSet() looks for them; a
/// cell that holds a JSON list of texts is a conversation of several turns.
/// Errors: as forEachRecord. Records without a prompt go to `skip`.
[[nodiscard]] Result<void> forEachPrompt(const QString& path, const std::function<void(const PromptRecord&)>& visit,
    const std::function<void(const SkippedRecord&)>& skip);

} // namespace darkhorse
