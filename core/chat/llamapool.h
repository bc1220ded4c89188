// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include <QObject>
#include <QTimer>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/chat/llamaserver.h"
#include "core/chat/llamasettings.h"

class QNetworkAccessManager;

namespace darkhorse {

class LlamaLease;
struct ModelInspection;

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
        bool isChecked
            = false; ///< the file is being read through, since it has changed or was never seen; loadProgress is of that
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
    [[nodiscard]] std::unique_ptr<LlamaLease> lease(const LlamaFile& file);
    /// Loads these models in this order, as far as they fit together, since they will probably be asked next: once nobody is answering
    /// any more, and until somebody asks. Room is made at the cost of models that are not among them.
    void warm(const std::vector<LlamaFile>& files);
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
    [[nodiscard]] Entry& entryOf(const QString& model);
    void inspect(const QString& model);
    void takeInspection(const QString& model, const Result<ModelInspection>& found);
    void advanceSoon();
    void advance();
    [[nodiscard]] bool serve(LlamaLease& lease);
    [[nodiscard]] bool serveFromFile(LlamaLease& lease, Entry& entry);
    void warmUp();
    [[nodiscard]] QStringList modelsWantedBefore(const LlamaLease& lease) const;
    [[nodiscard]] bool makeRoom(const Entry& wanted, const QStringList& promised);
    [[nodiscard]] Result<void> begin(const QString& model, Entry& entry);
    void takeStop(const QString& model, const std::optional<Error>& error);
    void failLeases(const QString& model, const Error& error);
    void failLease(LlamaLease& lease, const Error& error);
    [[nodiscard]] std::optional<qint64> roomFor(const Entry& wanted) const;
    void stopUnused();

    QNetworkAccessManager& m_network;
    const Clock& m_clock;
    LlamaSettings m_settings;
    std::map<QString, std::unique_ptr<Entry>> m_entries;
    std::deque<LlamaLease*> m_waiting;
    std::vector<LlamaFile> m_toWarm;
    QTimer m_advanceTimer;
    QTimer m_idleTimer;
};

} // namespace darkhorse
