// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include "core/chat/chatmodel.h"
#include "core/chat/httprequest.h"

class QNetworkAccessManager;

namespace darkhorse {

class AnswerSource;
class KeyVault;
class LlamaPool;

/// Makes a contestant answer. The only place that knows which kinds there are: a new kind is one more case in
/// create().
///
/// Owns the network and the servers of local models. Lifetime: outlives the models that it made and their streams; the vault and the source
/// outlive it. Thread: one, that of the models.
class ChatModelFactory {
public:
    ChatModelFactory(KeyVault& vault, const AnswerSource& recorded, const HttpPatience& patience = {});
    ~ChatModelFactory();

    /// Never null: what is wrong with the settings shows when the model is asked.
    [[nodiscard]] std::unique_ptr<ChatModel> create(const Contestant& contestant) const;

    /// Replays what is recorded of this contestant, whatever its kind.
    [[nodiscard]] std::unique_ptr<ChatModel> createRecorded(ContestantId contestant) const;

    /// Who may be told its key; everybody unless this says otherwise. Whoever may not is never asked.
    void setKeyRelease(std::function<bool(const Contestant&)> release) { m_release = std::move(release); }
    [[nodiscard]] bool releasesKey(const Contestant& contestant) const { return !m_release || m_release(contestant); }

    /// For ModelProbe.
    [[nodiscard]] QNetworkAccessManager& network() const { return *m_network; }
    [[nodiscard]] KeyVault& vault() const { return m_vault; }
    /// The servers of the models that are files.
    [[nodiscard]] LlamaPool& llama() const { return *m_llama; }

private:
    KeyVault& m_vault;
    const AnswerSource& m_recorded;
    HttpPatience m_patience;
    std::function<bool(const Contestant&)> m_release;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<LlamaPool> m_llama;
};

} // namespace darkhorse
