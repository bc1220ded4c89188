// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

#include <QHash>
#include <QStringList>

#include "core/base/result.h"
#include "core/domain/answer.h"
#include "core/domain/contestant.h"
#include "core/domain/provider.h"

class QObject;

namespace darkhorse {

class ArenaSession;

/// What setting up contestants needs beside the roster: a look at their servers, their keys, and what is recorded of them.
///
/// The calls with `done` return at once; `done` is called once, later, and not at all when `context` has been deleted by then,
/// which also cancels the request.
/// Thread: the interface thread.
class ContestantDesk {
public:
    /// What a check found out.
    struct Report {
        QString servedModel; ///< as the server calls it; may be empty
        QString excerpt; ///< beginning of what it answered; empty when it only thought
        std::chrono::milliseconds duration { 0 };
        QStringList refusedFields {}; ///< sampling settings that the server refused; see Contestant::refusedFields
    };

    /// Who listens to an answer that is not blind. Each is optional but `done`, which is called once.
    struct Listener {
        std::function<void(const QString&)> text;
        std::function<void(const QString&)> reasoning;
        std::function<void(std::chrono::milliseconds)> waiting; ///< as ChatStream::waiting
        std::function<void(const Result<Answer>&)> done;
    };

    virtual ~ContestantDesk() = default;

    // A key that was typed and is not kept anywhere yet stands in for the contestant's key source; empty for none.

    /// Ids of the models on the contestant's server, sorted. Errors as ChatStream::finished.
    virtual void listModels(const Contestant& contestant, const QString& typedKey, QObject* context,
        std::function<void(const Result<QStringList>&)> done)
        = 0;
    /// Asks one short question with the contestant's own settings. Errors as ChatStream::finished.
    virtual void check(const Contestant& contestant, const QString& typedKey, QObject* context,
        std::function<void(const Result<Report>&)> done)
        = 0;
    /// Asks the contestant anything, outside of every battle. Errors as ChatStream::finished.
    virtual void ask(const Contestant& contestant, const QString& prompt, QObject* context, Listener listener) = 0;
    /// The providers that the program knows.
    [[nodiscard]] virtual const std::vector<ProviderPreset>& providers() const = 0;
    /// Keeps a key in the system keychain. Errors: KeychainUnavailable.
    virtual void keepKey(
        const QString& name, const QString& key, QObject* context, std::function<void(const Result<void>&)> done)
        = 0;

    /// What answers as a model file at this moment.
    struct FileState {
        QString sha256;
        QString engineBuild; ///< as Contestant::engineBuild; empty without a llama-server
    };
    /// Reads a model file, through where it is not known yet; `progress` hears from 0 to 1. Errors: those of readModelFile.
    virtual void readFile(const QString& path, QObject* context, std::function<void(double)> progress,
        std::function<void(const Result<FileState>&)> done)
        = 0;
    /// The llama-server in use, as Contestant::engineBuild. Errors: Unreachable, ServerFailed.
    virtual void readEngine(QObject* context, std::function<void(const Result<QString>&)> done) = 0;

    /// Whether its environment variable may be sent to its server; see KeyConsent.
    [[nodiscard]] virtual bool mayTellKey(const Contestant& contestant) const = 0;
    /// A person agreed to it. Without that, listing, checking and asking end with KeyMissing.
    virtual void agreeToTellKey(const Contestant& contestant) = 0;

    /// How many recorded answers each contestant has; without those that have none.
    [[nodiscard]] virtual Result<QHash<ContestantId, qint64>> recordedAnswers() const = 0;
    /// The contestants that are known under another name, and whom each counts for; see ModelAliases.
    [[nodiscard]] virtual Result<QHash<ContestantId, ContestantId>> countedFor() const = 0;
    /// Whether any battle names it, so that its settings are fixed.
    [[nodiscard]] virtual Result<bool> hasBattles(ContestantId id) const = 0;
};

/// The desk of an open arena. Lifetime: `session` outlives it.
[[nodiscard]] std::unique_ptr<ContestantDesk> makeContestantDesk(ArenaSession& session);

} // namespace darkhorse
