// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>
#include <QStringList>
#include <QUrl>
#include <QUuid>

#include "core/base/id.h"

namespace darkhorse {

/// Where a contestant's answers come from.
enum class ContestantKind {
    OpenAiCompatible, ///< any server that speaks OpenAI chat completions
    Anthropic, ///< any server that speaks Anthropic Messages
    Gemini, ///< Google's generateContent
    Recorded, ///< answers made earlier, kept in the arena
    GgufFile, ///< a model file on this machine, run by a llama-server of our own
};

/// Stable words for the database and for exports: "openai", "anthropic", "gemini", "recorded", "llama".
[[nodiscard]] QString toWord(ContestantKind kind);
[[nodiscard]] std::optional<ContestantKind> contestantKindFromWord(const QString& word);
/// Whether it is asked over the network, so that it has an address, a key and sampling settings.
[[nodiscard]] bool isServer(ContestantKind kind);

/// Whether what is sent there, a key too, can be read by everyone on the way: http to another machine.
[[nodiscard]] bool sendsInTheClear(const QUrl& baseUrl);

/// Sampling settings; a field that is not set is not sent.
struct SamplingSettings {
    std::optional<double> temperature; ///< at least 0
    std::optional<double> topP; ///< (0, 1]
    std::optional<int> maxTokens; ///< at least 1
    std::optional<qint64> seed;

    friend bool operator==(const SamplingSettings&, const SamplingSettings&) = default;
};

/// Where the API key is found. The key itself is never part of a contestant.
struct KeySource {
    enum class Kind { None, Keychain, Environment };

    Kind kind = Kind::None;
    QString name; ///< keychain entry or environment variable

    friend bool operator==(const KeySource&, const KeySource&) = default;
};

[[nodiscard]] QString toWord(KeySource::Kind kind);
[[nodiscard]] std::optional<KeySource::Kind> keySourceKindFromWord(const QString& word);

/// What the provider asks, in US dollars for a million tokens; nothing where it is not known.
struct Price {
    std::optional<double> input;
    std::optional<double> output;

    friend bool operator==(const Price&, const Price&) = default;
};

/// What the leaderboard rates: a whole configuration, not a name. The same weights at two settings are two contestants.
struct Contestant {
    ContestantId id;
    QUuid uuid;
    QString name; ///< shown after the verdict; unique in an arena
    QString organization;
    QString license;
    ContestantKind kind = ContestantKind::Recorded;
    QUrl baseUrl; ///< of a server, for example http://localhost:8080/v1; the file of a GgufFile
    /// The name that the server expects; may be empty for one-model servers. SHA-256 of the file of a GgufFile.
    QString modelId;
    KeySource key;
    QString provider; ///< id of the provider's preset; empty for any other server
    QString apiVersion; ///< Anthropic only: the date that names the version of the protocol; empty for the usual one
    QString engineBuild; ///< GgufFile only: what the llama-server that runs it says of itself; empty when not known
    QString systemPrompt;
    SamplingSettings sampling;
    bool isEnabled = true; ///< takes part in the draw
    bool isSample = false; ///< belongs to the shipped sample arena
    bool isRetired = false; ///< takes no part any more; its votes stay
    double drawWeight = 1; ///< above 0: how often it is drawn, relative to the others
    QString knowledgeCutoff; ///< as people write it
    Price price;
    QString codename;
    bool isSecret = false; ///< the codename stands for name and organization everywhere
    QStringList refusedFields; ///< fields of a request that the server refused, so that they are not sent
    std::optional<ContestantId> previous; ///< the version that this one was made from
    qint64 createdAtUtcMs = 0;

    /// What everyone sees: the codename while it is secret.
    [[nodiscard]] QString shownName() const { return isSecret ? codename : name; }
    [[nodiscard]] QString shownOrganization() const { return isSecret ? QString() : organization; }
    /// Whether both would be asked the same way, so that votes on one speak of the other.
    [[nodiscard]] bool isAskedLike(const Contestant& other) const;
};

} // namespace darkhorse
