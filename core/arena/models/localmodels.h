// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include <QObject>
#include <QStringList>
#include <QUrl>

#include "core/base/result.h"
#include "core/domain/contestant.h"

namespace darkhorse {

class ChatModelFactory;

/// What a model file says of itself, and whether this machine can run it. Text that the file does not hold is empty, numbers are 0.
struct ModelFile {
    QString path;
    QString name;
    QString architecture;
    QString author;
    QString organization;
    QString license;
    QString quantization; ///< for example "Q4_K_M"
    qint64 parameters = 0;
    qint64 fileBytes = 0;
    qint64 contextTokens = 0; ///< what it was trained for
    qint64 usedTokens = 0; ///< context that it will be run with
    bool hasChatTemplate = false;
    qint64 neededBytes = 0; ///< memory to run it, estimated
    std::optional<qint64> freeBytes; ///< memory that is free now; nothing where the system does not say
};

/// Reads a GGUF file's header, and how it would run with `contextLimit` tokens of context. Errors: those of readGgufHeader.
/// Thread: any, see readGgufHeader.
[[nodiscard]] Result<ModelFile> readModelFile(const QString& path, qint64 contextLimit = 8192);

/// A server of ours, as a person may see it outside of battles.
struct LocalServer {
    enum class State { Stopped, Checking, Loading, Ready, Stopping };

    QString model; ///< path of the file
    State state = State::Stopped;
    double progress = 0; ///< of checking or loading, 0 to 1
    int answers = 0; ///< under way
    qint64 neededBytes = 0;
};

/// A server that somebody else runs on this machine.
struct FoundServer {
    QString program; ///< "Ollama", "LM Studio", "vLLM", "llama.cpp", judged by its port; may be empty
    QUrl baseUrl;
    QStringList models;
    bool needsKey = false; ///< it answers, but not without a key
};

/// Models on this machine: files, the llama-server that runs them, and servers that are there already.
///
/// Calls with `done` return at once; `done` is called once, later, and not at all when `context` has been deleted by then,
/// which also cancels the work. Lifetime: `models` outlives it. Thread: the interface thread.
class LocalModels : public QObject {
    Q_OBJECT

public:
    explicit LocalModels(ChatModelFactory& models, QObject* parent = nullptr);
    ~LocalModels() override;

    /// Reads a GGUF file's header. Errors: those of readGgufHeader.
    void inspect(const QString& path, QObject* context, std::function<void(const Result<ModelFile>&)> done) const;
    /// SHA-256 of the file; `progress` hears bytes done and all. Errors: FileUnreadable.
    void identify(const QString& path, QObject* context, std::function<void(qint64, qint64)> progress,
        std::function<void(const Result<QString>&)> done) const;
    /// The contestant that this file is, named after what the file says of itself.
    [[nodiscard]] static Contestant contestantFor(const ModelFile& file, const QString& sha256);

    /// The llama-server that was chosen; empty: the one on PATH.
    [[nodiscard]] QString chosenProgram() const;
    void chooseProgram(const QString& path);
    /// Bytes that all local models together may take; nothing: what is free.
    void limitMemory(std::optional<qint64> bytes);
    /// The path in use. Errors: Unreachable.
    [[nodiscard]] Result<QString> program() const;
    /// What `program` says that it is, for example "version: 0.7.0 …". Errors: Unreachable, ServerFailed.
    void readVersion(const QString& program, QObject* context, std::function<void(const Result<QString>&)> done) const;

    [[nodiscard]] std::vector<LocalServer> servers() const;
    [[nodiscard]] QStringList log(const QString& model) const;
    /// Stops a server, answers or not.
    void stopServer(const QString& model);
    /// Loads the models among these that are files, since they will probably be asked next, in this order; see LlamaPool::warm.
    void warm(const std::vector<Contestant>& contestants);

    /// Looks for servers on the ports of loopback that Ollama, LM Studio, vLLM and llama.cpp use; asks each for its models.
    void findServers(QObject* context, std::function<void(const std::vector<FoundServer>&)> done) const;
    /// The same for these addresses: program, base URL.
    void findServersAt(const std::vector<std::pair<QString, QUrl>>& places, QObject* context,
        std::function<void(const std::vector<FoundServer>&)> done) const;

signals:
    void serversChanged();
    void logGrew(const QString& model, const QStringList& lines);

private:
    ChatModelFactory& m_models;
};

} // namespace darkhorse
