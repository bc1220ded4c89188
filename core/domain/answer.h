// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

#include <QMetaType>
#include <QString>
#include <QStringList>

namespace darkhorse {

/// How an answer ended.
enum class FinishReason {
    Complete, ///< the model said that it was done
    Length, ///< the token limit cut it
};

/// A complete answer of one contestant to one turn. An error is never text in an answer.
struct Answer {
    QString text; ///< what the evaluator reads, without reasoning
    QString reasoning; ///< what the model thought aloud, kept apart for every protocol
    FinishReason finishReason = FinishReason::Complete;
    std::chrono::milliseconds timeToFirstText { 0 };
    std::chrono::milliseconds duration { 0 };
    std::optional<int> promptTokens; ///< as the server counted; unknown is not 0
    std::optional<int> completionTokens;
    QString servedModel; ///< the model id that the server named; may be empty
    QStringList
        refusedFields {}; ///< sampling fields that the server refused, so that it was asked without them; not stored

    friend bool operator==(const Answer&, const Answer&) = default;
};

} // namespace darkhorse

Q_DECLARE_METATYPE(darkhorse::Answer)
