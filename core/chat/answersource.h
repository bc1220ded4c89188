// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/answer.h"

namespace darkhorse {

/// Looks up answers that were made earlier.
class AnswerSource {
public:
    virtual ~AnswerSource() = default;

    /// The contestant's answer to exactly this prompt, or to the last of the turns of a conversationKey(). Quick: called on the interface thread.
    /// Errors: NoRecordedAnswer; database errors.
    [[nodiscard]] virtual Result<Answer> find(ContestantId contestant, const QString& prompt) const = 0;
};

} // namespace darkhorse
