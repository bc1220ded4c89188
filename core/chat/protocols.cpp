// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/protocols.h"

#include "core/chat/anthropicprotocol.h"
#include "core/chat/geminiprotocol.h"
#include "core/chat/openaiprotocol.h"

namespace darkhorse {

std::shared_ptr<const ChatProtocol> protocolOf(const Contestant& contestant)
{
    switch (contestant.kind) {
    case ContestantKind::OpenAiCompatible: return std::make_shared<const OpenAiProtocol>(contestant);
    case ContestantKind::Anthropic: return std::make_shared<const AnthropicProtocol>(contestant);
    case ContestantKind::Gemini: return std::make_shared<const GeminiProtocol>(contestant);
    case ContestantKind::Recorded: return nullptr;
    }
    Q_UNREACHABLE();
}

} // namespace darkhorse
