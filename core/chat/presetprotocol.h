// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/chatprotocol.h"
#include "core/domain/provider.h"

namespace darkhorse {

/// A protocol as one provider speaks it: the requests of another protocol with what the preset changes in them.
class PresetProtocol final : public ChatProtocol {
public:
    PresetProtocol(std::shared_ptr<const ChatProtocol> protocol, const ProviderPreset& preset);

    [[nodiscard]] HttpRequest request(const ChatRequest& request, const QString& key) const override;
    [[nodiscard]] std::unique_ptr<AnswerReader> reader() const override { return m_protocol->reader(); }
    [[nodiscard]] HttpRequest listRequest(const QString& key) const override;
    [[nodiscard]] Error explain(const HttpRefusal& refusal) const override { return m_protocol->explain(refusal); }
    [[nodiscard]] std::optional<HttpRequest> reworded(
        const HttpRequest& sent, const HttpRefusal& refusal) const override
    {
        return m_protocol->reworded(sent, refusal);
    }

private:
    void changeHeaders(HttpRequest& request, const QString& key) const;

    std::shared_ptr<const ChatProtocol> m_protocol;
    ProviderPreset m_preset;
};

} // namespace darkhorse
