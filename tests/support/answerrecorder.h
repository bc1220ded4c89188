// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QObject>

#include "core/chat/chatstream.h"

namespace darkhorse {

/// Writes down what a stream emits.
class AnswerRecorder : public QObject {
public:
    explicit AnswerRecorder(ChatStream& stream)
    {
        connect(&stream, &ChatStream::textReceived, this, [this](const QString& piece) {
            ++pieces;
            text += piece;
        });
        connect(&stream, &ChatStream::reasoningReceived, this, [this](const QString& piece) { reasoning += piece; });
        connect(&stream, &ChatStream::finished, this, [this](const Result<Answer>& answer) {
            ++endings;
            result = answer;
        });
    }

    QString text;
    QString reasoning;
    int pieces = 0;
    int endings = 0;
    std::optional<Result<Answer>> result;
};

} // namespace darkhorse
