// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/chat/chatprotocol.h"

namespace darkhorse {

/// Takes `<think>…</think>` off the beginning of a streamed text, wherever the stream was cut.
///
/// Only at the very beginning: later the words are part of an answer that talks about them. White space
/// around the block goes with it, so that a text does not show by its margins that there was one. A block
/// that never ends is all reasoning.
class ThinkSplitter {
public:
    void feed(const QString& text, AnswerDelta& delta);
    /// The text ends here: gives out what could still have become a mark.
    void close(AnswerDelta& delta);

private:
    enum class Place { Beginning, Thinking, AfterThinking, Answer };

    [[nodiscard]] bool step(AnswerDelta& delta);
    [[nodiscard]] bool stepBeginning();
    [[nodiscard]] bool stepThinking(AnswerDelta& delta);

    QString m_held; ///< not judged yet
    Place m_place = Place::Beginning;
};

} // namespace darkhorse
