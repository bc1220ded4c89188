// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QObject>
#include <QStringList>

#include "core/base/result.h"
#include "core/chat/httprequest.h"
#include "core/domain/contestant.h"

class QNetworkAccessManager;

namespace darkhorse {

class KeyVault;

/// What a check found out.
struct ProbeReport {
    QString servedModel; ///< as the server calls it; may be empty
    QString excerpt; ///< beginning of what it answered; empty when it only thought
    std::chrono::milliseconds duration { 0 };
    QStringList refusedFields {}; ///< as Answer::refusedFields
};

/// Asks a server what it offers and whether a contestant's settings work. Deleting it cancels.
/// For contestants with a server only. Thread: that of `network`. `done` is called once, later, unless the probe has been deleted.
class ModelProbe : public QObject {
    Q_OBJECT

public:
    using ListDone = std::function<void(const Result<QStringList>&)>;
    using CheckDone = std::function<void(const Result<ProbeReport>&)>;

    ModelProbe(
        QNetworkAccessManager& network, KeyVault& vault, const HttpPatience& patience = {}, QObject* parent = nullptr);

    /// The ids of the models on the contestant's server, sorted; its own model id and settings do not matter.
    /// Errors as ChatStream::finished; ProtocolViolated - it answers, but not with a list of models.
    void listModels(const Contestant& contestant, ListDone done);
    /// One short question with the contestant's own settings, at most kProbeTokens long. Errors as
    /// ChatStream::finished.
    void check(const Contestant& contestant, CheckDone done);

    static constexpr int kProbeTokens = 16;

private:
    QNetworkAccessManager& m_network;
    KeyVault& m_vault;
    HttpPatience m_patience;
};

} // namespace darkhorse
