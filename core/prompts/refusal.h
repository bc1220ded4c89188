// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace darkhorse {

/// Whether an answer declines to do what was asked, by its first words: "I'm sorry, but I can't …", "As an AI language model, I cannot …"
/// and their like in English, Chinese, French, German, Japanese, Korean, Portuguese, Russian and Spanish.
///
/// Chatbot Arena's list of words was never published; this one is our own. A refusal in the middle of an answer does not count.
/// Thread: any. Deterministic.
[[nodiscard]] bool isRefusal(const QString& answer);

} // namespace darkhorse
