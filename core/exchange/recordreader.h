// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include <QHash>
#include <QString>

#include "core/base/result.h"

namespace darkhorse {

/// A row or object that holds nothing usable: where it stands and why.
struct SkippedRecord {
    qint64 line = 0; ///< from 1
    QString reason; ///< in English, for a person
};

/// One row of a table or one JSON object, as text by lower-case field name.
///
/// JSON: strings as they are, numbers and booleans as text, null as nothing; the first user message of a list `messages`, or the first of
/// a list `turns`, becomes `prompt`. All user turns of `turns`, `messages`, `conversation` or `conversation_a` stand in `user_turns`, between
/// kTurnSeparator; the answers to them, of `messages`, `conversation` or the first of `choices`, likewise in `answer_turns`, up to the first
/// user turn without one. Objects `category_tag` and `dedup_tag` stay JSON.
/// Other nested values are left out.
using TextRecord = QHash<QString, QString>;

inline constexpr QChar kTurnSeparator { 0x1e }; ///< ASCII's record separator

/// Shows `visit` each record of a CSV, JSON or JSONL file with its line, in bounded memory. A table is read as such only
/// if its header has one of `columns`; otherwise each line that is not blank is a record with the one field "text".
/// JSON lines that cannot be read go to `skip`.
/// Errors: FileUnreadable, UnsupportedFormat, InvalidInput - a broken JSON array.
[[nodiscard]] Result<void> forEachRecord(const QString& path, const QStringList& columns,
    const std::function<void(const TextRecord& record, qint64 line)>& visit,
    const std::function<void(const SkippedRecord& skipped)>& skip);

} // namespace darkhorse
