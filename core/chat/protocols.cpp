// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/protocols.h"

#include "core/chat/anthropicprotocol.h"
#include "core/chat/geminiprotocol.h"
#include "core/chat/openaiprotocol.h"
#include "core/chat/presetprotocol.h"
#include "core/chat/providers.h"

namespace darkhorse {

namespace {

/// Without the fields that its server refused before.
Contestant acceptable(Contestant contestant)
{
    for (const QString& field : contestant.refusedFields) {
        if (field == QStringLiteral("temperature"))
            contestant.sampling.temperature.reset();
        else if (field == QStringLiteral("top_p"))
            contestant.sampling.topP.reset();
        else if (field == QStringLiteral("seed"))
            contestant.sampling.seed.reset();
    }
    return contestant;
}

std::shared_ptr<const ChatProtocol> wireFormatOf(const Contestant& contestant)
{
    switch (contestant.kind) {
    case ContestantKind::OpenAiCompatible: return std::make_shared<const OpenAiProtocol>(contestant);
    case ContestantKind::Anthropic: return std::make_shared<const AnthropicProtocol>(contestant);
    case ContestantKind::Gemini: return std::make_shared<const GeminiProtocol>(contestant);
    case ContestantKind::Recorded:
    case ContestantKind::GgufFile: return nullptr;
    }
    Q_UNREACHABLE();
}

} // namespace

std::shared_ptr<const ChatProtocol> protocolOf(const Contestant& contestant)
{
    auto protocol = wireFormatOf(acceptable(contestant));
    if (const ProviderPreset* preset = findProvider(contestant.provider); preset && protocol)
        return std::make_shared<const PresetProtocol>(std::move(protocol), *preset);
    return protocol;
}

} // namespace darkhorse
