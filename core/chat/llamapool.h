// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include <QObject>
#include <QPointer>
#include <QTimer>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/chat/ggufheader.h"
#include "core/chat/llamaserver.h"

class QNetworkAccessManager;

namespace darkhorse {

class LlamaLease;

/// How local models are run. A machine's choice, not an arena's.
struct LlamaSettings {
    QString program; ///< path of llama-server; empty: found on PATH
    std::optional<qint64> memoryLimit; ///< bytes for all local models together; nothing: what is free
    qint64 contextTokens = 8192; ///< less where the model was trained for less
    std::chrono::milliseconds idle { std::chrono::minutes(10) }; ///< then an unused server is stopped

    friend bool operator==(const LlamaSettings&, const LlamaSettings&) = default;
};

/// Runs local models on demand, as many at once as memory holds; the others take turns.
///
/// Turns go strictly in the order in which leases were asked for, whichever model happens to be loaded: an order that
/// preferred it would tell an evaluator which model it is. A server that nobody uses any more makes room for the next, or ends after
/// the idle time.
/// Lifetime: leases that outlive it hear nothing any more; `network` and `clock` outlive it. Thread: see ChildProcess.
class LlamaPool : public QObject {
    Q_OBJECT

public:
    /// A server as a person may see it.
    struct Status {
        QString model; ///< path of the file
        LlamaServer::State state = LlamaServer::State::Stopped;
        double loadProgress = 0; ///< 0 to 1
        int leases = 0; ///< answers under way
        qint64 neededBytes = 0; ///< as estimated
        qint64 processId = 0; ///< 0 when none runs
    };

    explicit LlamaPool(QNetworkAccessManager& network, const Clock& clock = systemClock(), QObject* parent = nullptr);
    ~LlamaPool() override;

    /// Servers that run keep what they were started with.
    void setSettings(const LlamaSettings& settings);
    [[nodiscard]] const LlamaSettings& settings() const { return m_settings; }

    /// Asks for a server of this file. Never null; what cannot be done ends through LlamaLease::failed.
    [[nodiscard]] std::unique_ptr<LlamaLease> lease(const QString& model);
    /// Loads the file's model when that costs nobody anything now, since it will probably be asked next.
    void warm(const QString& model);
    /// Stops every server that no answer uses.
    void stopIdle();
    /// Stops this file's server, answers or not.
    void stop(const QString& model);

    /// By path; files that were asked for since the pool exists.
    [[nodiscard]] std::vector<Status> statuses() const;
    /// The newest lines of a file's server.
    [[nodiscard]] QStringList log(const QString& model) const;

signals:
    /// Something that statuses() tells has changed.
    void changed();
    void logGrew(const QString& model, const QStringList& lines);

private:
    friend class LlamaLease;
    struct Entry;

    void release(LlamaLease& lease);
    void readHeader(const QString& model);
    void takeHeader(const QString& model, const Result<GgufHeader>& header);
    void advanceSoon();
    void advance();
    [[nodiscard]] bool serve(LlamaLease& lease);
    [[nodiscard]] bool makeRoom(const Entry& wanted, const LlamaLease* asker);
    [[nodiscard]] Result<void> begin(const QString& model, Entry& entry);
    void takeStop(const QString& model, const std::optional<Error>& error);
    void failLeases(const QString& model, const Error& error);
    [[nodiscard]] std::optional<qint64> roomFor(const Entry& wanted) const;
    void stopUnused();

    QNetworkAccessManager& m_network;
    const Clock& m_clock;
    LlamaSettings m_settings;
    std::map<QString, std::unique_ptr<Entry>> m_entries;
    std::deque<LlamaLease*> m_waiting;
    QTimer m_advanceTimer;
    QTimer m_idleTimer;
};

/// The right to use one local model's server, while it lasts.
///
/// Emits ready once, or failed once; after ready, lost when the server has to go or has died.
/// Lifetime: deleting it gives the server back.
class LlamaLease : public QObject {
    Q_OBJECT

public:
    ~LlamaLease() override;

    [[nodiscard]] const QString& model() const { return m_model; }

signals:
    void ready(const QUrl& baseUrl, const QString& key);
    /// Errors: FileUnreadable, UnsupportedFormat, InvalidInput (the file); Unreachable - no llama-server; ServerFailed - it
    /// could not load the file, or the model needs more memory than there is.
    void failed(const darkhorse::Error& error);
    /// Let go of the connection now. Errors: Cancelled - somebody stopped the server; ServerFailed - it died.
    void lost(const darkhorse::Error& error);

private:
    friend class LlamaPool;
    LlamaLease(LlamaPool& pool, QString model) : m_pool(&pool), m_model(std::move(model)) { }

    QPointer<LlamaPool> m_pool;
    QString m_model;
};

} // namespace darkhorse
