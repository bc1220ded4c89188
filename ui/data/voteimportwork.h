// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

#include <QObject>
#include <QThread>

#include "core/arena/data/importpace.h"
#include "core/arena/data/voteimport.h"

namespace darkhorse {

/// Reads a vote file on a thread of its own, and can be asked how far it is and told to stop.
/// Lifetime: what the work uses must outlive it; the destructor stops the work and waits.
class VoteImportWork final : public QObject {
    Q_OBJECT

public:
    using Work = std::function<Result<VoteImportReport>(const VoteImportHooks& hooks)>;

    /// So many rows that are no votes are kept to be shown.
    static constexpr std::size_t kShownRejects = 1000;

    VoteImportWork(Work work, QObject* parent);
    ~VoteImportWork() override;

    void start();
    void cancel() { m_isCancelled = true; }
    [[nodiscard]] bool isCancelled() const { return m_isCancelled; }
    [[nodiscard]] VoteImportProgress progress() const;
    [[nodiscard]] const ImportPace& pace() const { return m_pace; }
    /// What came of it. Valid after finished().
    [[nodiscard]] const Result<VoteImportReport>& report() const { return m_report; }
    /// The first kShownRejects rows that are no votes. Valid after finished().
    [[nodiscard]] const std::vector<RejectedVote>& rejects() const { return m_rejects; }

signals:
    void finished();

private:
    Work m_work;
    ImportPace m_pace;
    std::atomic_bool m_isCancelled = false;
    std::atomic<qint64> m_votes = 0;
    std::atomic<qint64> m_bytes = 0;
    std::atomic<qint64> m_totalBytes = 0;
    Result<VoteImportReport> m_report = fail(Error::Code::Cancelled); ///< the work's until finished()
    std::vector<RejectedVote> m_rejects; ///< the work's until finished()
    std::unique_ptr<QThread> m_thread;
};

} // namespace darkhorse
