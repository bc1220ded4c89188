// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>

#include <QObject>
#include <QThread>

#include "ui/data/exporttools.h"

namespace darkhorse {

/// Makes the preview of an export on a thread of its own. Lifetime: destruction stops it and waits; then nothing is emitted.
class ExportWork final : public QObject {
    Q_OBJECT

public:
    ExportWork(const ExportTools& tools, const ExportChoice& choice);
    ~ExportWork() override;

    void start();
    /// What came of it. Valid after finished().
    [[nodiscard]] const Result<ExportPreview>& preview() const { return m_preview; }

signals:
    void finished();

private:
    ExportTools m_tools;
    ExportChoice m_choice;
    std::atomic_bool m_isCancelled = false;
    Result<ExportPreview> m_preview = fail(Error::Code::Cancelled); ///< the thread's until finished()
    std::unique_ptr<QThread> m_thread;
};

} // namespace darkhorse
