// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <QUrl>

#include "core/domain/contestant.h"

namespace darkhorse {

/// What is known of a provider, so that a key is all that a person has to bring. Data, not code: see resources/providers.
struct ProviderPreset {
    QString id; ///< stable; Contestant::provider
    QString name;
    QString organization; ///< who makes its models; empty where it serves those of many
    ContestantKind kind = ContestantKind::OpenAiCompatible;
    QUrl baseUrl;
    QStringList otherUrls; ///< the same service elsewhere in the world
    QString keyVariable; ///< the environment variable that usually holds the key
    QUrl keyUrl; ///< where a person gets a key
    QString keyHeader; ///< that carries the bare key; empty for the protocol's own
    QUrl listUrl; ///< of the list of models, where it is not the protocol's own
    QStringList models; ///< offered until the provider's own list has come
    QString apiVersion;
    QHash<QString, QString> renames; ///< fields of a request that this provider calls otherwise
    QStringList omits; ///< fields of a request that it refuses
    bool namesDeployments = false; ///< the model id is one that the person chose there
};

} // namespace darkhorse
