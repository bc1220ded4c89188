// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QObject>
#include <QStringList>
#include <QUrl>

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
};

/// Asks a server what it offers and whether a contestant's settings work. Deleting it cancels.
/// Thread: that of `network`. `done` is called once, later, unless the probe has been deleted.
class ModelProbe : public QObject {
    Q_OBJECT

public:
    using ListDone = std::function<void(const Result<QStringList>&)>;
    using CheckDone = std::function<void(const Result<ProbeReport>&)>;

    ModelProbe(
        QNetworkAccessManager& network, KeyVault& vault, const HttpPatience& patience = {}, QObject* parent = nullptr);

    /// The server's model ids, sorted. Errors as ChatStream::finished; ProtocolViolated - it answers, but not
    /// with a list of models.
    void listModels(const QUrl& baseUrl, const KeySource& key, ListDone done);
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
