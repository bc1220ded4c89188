// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>
#include <QStringList>

namespace darkhorse {

/// What an evaluator said of a vote beyond the verdict. All of it is optional.
struct VoteNote {
    QStringList reasons; ///< stable words such as "correct" or "unclear", or an owner's own
    QString comment;
    std::optional<int> confidence; ///< 1 unsure, 2 fairly sure, 3 sure

    [[nodiscard]] bool isEmpty() const { return reasons.isEmpty() && comment.isEmpty() && !confidence; }
    friend bool operator==(const VoteNote&, const VoteNote&) = default;
};

/// The reasons that every arena offers: five for an answer, four against one.
[[nodiscard]] inline QStringList builtInReasons()
{
    return { QStringLiteral("useful"), QStringLiteral("complete"), QStringLiteral("correct"), QStringLiteral("clear"),
        QStringLiteral("instructions"), QStringLiteral("superficial"), QStringLiteral("incorrect"),
        QStringLiteral("unclear"), QStringLiteral("ignores_instructions") };
}

} // namespace darkhorse
