// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include <QObject>
#include <QString>

#include "core/base/result.h"
#include "core/domain/answer.h"

namespace darkhorse {

/// One answer on its way.
///
/// Emits any number of textReceived and reasoningReceived, then exactly one finished, then nothing.
/// An error is never text in the answer.
/// Lifetime: deleting the stream cancels the request, and nothing is emitted any more.
/// Thread: the thread that created it.
class ChatStream : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

signals:
    /// The server is too busy, or asks to wait: the request is sent again after `time`, unless the stream is deleted.
    /// Says who the server is to whoever sees it on one side only: never show it so while a battle is blind.
    void waiting(std::chrono::milliseconds time);
    void textReceived(const QString& text);
    void reasoningReceived(const QString& text);
    /// Errors: Unreachable, TlsFailed, Unauthorized, ModelUnknown, RequestRejected, RateLimited,
    /// QuotaExhausted, ServerFailed, ProtocolViolated, Interrupted, TimedOut, ContentFiltered, EmptyAnswer,
    /// KeyMissing, KeychainUnavailable, NoRecordedAnswer.
    void finished(const darkhorse::Result<darkhorse::Answer>& answer);
};

} // namespace darkhorse
