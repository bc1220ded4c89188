// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/contestant.h"

namespace darkhorse {

QString toWord(ContestantKind kind)
{
    switch (kind) {
    case ContestantKind::OpenAiCompatible: return QStringLiteral("openai");
    case ContestantKind::Anthropic: return QStringLiteral("anthropic");
    case ContestantKind::Gemini: return QStringLiteral("gemini");
    case ContestantKind::Recorded: return QStringLiteral("recorded");
    case ContestantKind::GgufFile: return QStringLiteral("llama");
    }
    Q_UNREACHABLE();
}

std::optional<ContestantKind> contestantKindFromWord(const QString& word)
{
    for (const auto kind : { ContestantKind::OpenAiCompatible, ContestantKind::Anthropic, ContestantKind::Gemini,
             ContestantKind::Recorded, ContestantKind::GgufFile }) {
        if (word == toWord(kind))
            return kind;
    }
    return std::nullopt;
}

bool isServer(ContestantKind kind) { return kind != ContestantKind::Recorded && kind != ContestantKind::GgufFile; }

bool sendsInTheClear(const QUrl& baseUrl)
{
    const QString host = baseUrl.host().toLower();
    const bool isThisMachine = host == QStringLiteral("localhost") || host.endsWith(QStringLiteral(".localhost"))
        || host.startsWith(QStringLiteral("127.")) || host == QStringLiteral("::1");
    return baseUrl.scheme() == QStringLiteral("http") && !isThisMachine;
}

QString toWord(KeySource::Kind kind)
{
    switch (kind) {
    case KeySource::Kind::None: return QStringLiteral("none");
    case KeySource::Kind::Keychain: return QStringLiteral("keychain");
    case KeySource::Kind::Environment: return QStringLiteral("environment");
    }
    Q_UNREACHABLE();
}

std::optional<KeySource::Kind> keySourceKindFromWord(const QString& word)
{
    for (const auto kind : { KeySource::Kind::None, KeySource::Kind::Keychain, KeySource::Kind::Environment }) {
        if (word == toWord(kind))
            return kind;
    }
    return std::nullopt;
}

bool Contestant::isAskedLike(const Contestant& other) const
{
    // A file that moved is still the same file: its hash says so.
    const bool isSamePlace = kind == ContestantKind::GgufFile || baseUrl == other.baseUrl;
    return kind == other.kind && isSamePlace && modelId == other.modelId && apiVersion == other.apiVersion
        && engineBuild == other.engineBuild && systemPrompt == other.systemPrompt && sampling == other.sampling;
}

} // namespace darkhorse
