// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>

#include "core/base/id.h"

namespace darkhorse {

/// A prompt that the arena keeps: part of a prompt set, or one that an evaluator typed.
struct Prompt {
    PromptId id;
    QUuid uuid;
    QString text; ///< first user turn, exactly as typed
    QString language; ///< ISO 639-1 code; empty when unknown
    QString topic; ///< the set's own label, for example "code"; empty when none
    QString promptSet; ///< name of the set; empty for a typed prompt
};

} // namespace darkhorse
