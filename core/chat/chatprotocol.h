// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <memory>
#include <optional>

#include <QString>

#include "core/base/result.h"
#include "core/chat/chatmodel.h"
#include "core/chat/httprequest.h"
#include "core/chat/ssedecoder.h"
#include "core/domain/answer.h"

namespace darkhorse {

/// What one piece of the stream added to the answer.
struct AnswerDelta {
    QString text;
    QString reasoning;
};

/// Puts one answer together from the events of one protocol. One object per answer.
class AnswerReader {
public:
    enum class Ending {
        Open, ///< no terminal marker yet
        Marked, ///< the answer is complete; counts may still follow
        Closed, ///< nothing follows
    };

    virtual ~AnswerReader() = default;

    /// Adds what `event` holds to `delta`.
    /// Errors: ProtocolViolated - not what the protocol says; the code of an error that the server sent in
    /// mid-stream.
    [[nodiscard]] virtual Result<void> readEvent(const SseEvent& event, AnswerDelta& delta) = 0;
    /// The same for the whole body of a server that does not stream.
    [[nodiscard]] virtual Result<void> readWhole(const QByteArray& body, AnswerDelta& delta) = 0;
    /// No more will come: adds what was held back to `delta`.
    virtual void close(AnswerDelta& delta) = 0;
    [[nodiscard]] virtual Ending ending() const = 0;
    /// Once the end is marked, how long a silent server is waited for.
    [[nodiscard]] virtual std::chrono::milliseconds patienceAfterEnd() const { return std::chrono::seconds(1); }
    /// The answer, without times. Called after close().
    /// Errors: Interrupted - no terminal marker came; ContentFiltered; EmptyAnswer; ServerFailed - the model
    /// broke off.
    [[nodiscard]] virtual Result<Answer> answer() const = 0;
};

/// One wire format: how a contestant's request is written and how the answer is read. Holds the contestant's
/// settings. Thread: const and without state, so any.
class ChatProtocol {
public:
    virtual ~ChatProtocol() = default;

    /// `key` is empty when the contestant has none.
    [[nodiscard]] virtual HttpRequest request(const ChatRequest& request, const QString& key) const = 0;
    [[nodiscard]] virtual std::unique_ptr<AnswerReader> reader() const = 0;
    /// Asks what models the server has; needs no model id.
    [[nodiscard]] virtual HttpRequest listRequest(const QString& key) const = 0;
    [[nodiscard]] virtual Error explain(const HttpRefusal& refusal) const = 0;
    /// The same request in words that this server understands, when the refusal shows that only the words
    /// were wrong. Never changes what the model is asked.
    [[nodiscard]] virtual std::optional<HttpRequest> reworded(
        const HttpRequest& sent, const HttpRefusal& refusal) const = 0;
};

} // namespace darkhorse
