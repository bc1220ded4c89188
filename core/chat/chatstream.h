// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    void textReceived(const QString& text);
    void reasoningReceived(const QString& text);
    /// Errors: Unreachable, TlsFailed, Unauthorized, ModelUnknown, RequestRejected, RateLimited,
    /// QuotaExhausted, ServerFailed, ProtocolViolated, Interrupted, TimedOut, ContentFiltered, EmptyAnswer,
    /// KeyMissing, KeychainUnavailable, NoRecordedAnswer.
    void finished(const darkhorse::Result<darkhorse::Answer>& answer);
};

} // namespace darkhorse
