// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/withheldkey.h"

#include <QTimer>

#include "core/domain/keychainentry.h"

namespace darkhorse {

namespace {

class RefusedStream final : public ChatStream {
public:
    explicit RefusedStream(const Error& error)
    {
        QTimer::singleShot(0, this, [this, error] { emit finished(fail(error)); });
    }
};

} // namespace

Error withheldKeyError(const Contestant& contestant)
{
    return { Error::Code::KeyMissing,
        QStringLiteral("nobody agreed that the environment variable %1 is sent to %2")
            .arg(contestant.key.name, keychainEntry(contestant.baseUrl)) };
}

std::unique_ptr<ChatStream> WithheldKey::ask(const ChatRequest&) { return std::make_unique<RefusedStream>(m_error); }

} // namespace darkhorse
