// SPDX-License-Identifier: GPL-3.0-or-later
// The words and forms in which the schema keeps values; internal to core/store.
#pragma once

#include <optional>

#include <QByteArray>
#include <QString>

#include "core/base/result.h"
#include "core/domain/answer.h"
#include "core/domain/battle.h"
#include "core/domain/side.h"

namespace darkhorse {

[[nodiscard]] QString toWord(BattleState state);
[[nodiscard]] std::optional<BattleState> battleStateFromWord(const QString& word);
[[nodiscard]] QString toWord(FinishReason reason);
[[nodiscard]] std::optional<FinishReason> finishReasonFromWord(const QString& word);
[[nodiscard]] QString toWord(Side side);
/// Reads what toString(Error::Code) writes.
[[nodiscard]] std::optional<Error::Code> errorCodeFromWord(const QString& word);

/// By what equal prompts are found: SHA-256 of the text in UTF-8, 32 bytes.
[[nodiscard]] QByteArray promptHash(const QString& prompt);
[[nodiscard]] QByteArray promptHashOfUtf8(QByteArrayView prompt);

/// Of the user turns before the last one of a recorded answer's prompt; nothing for a single prompt.
[[nodiscard]] std::optional<QByteArray> hashOfEarlier(const QString& key);

/// The error for a word that only a newer program can have written.
[[nodiscard]] tl::unexpected<Error> unknownWord(const char* column, const QString& word);

} // namespace darkhorse
