// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/arena/data/voteimport.h"
#include "core/exchange/votebatch.h"
#include "core/exchange/votereceiver.h"

namespace darkhorse {

/// Counts what is in a vote file, piece by piece, and passes on the rows that are no votes.
class VoteCounter : public VoteReceiver {
public:
    VoteCounter(const QString& file, const VoteImportHooks& hooks);

    [[nodiscard]] Portions portions() const override { return Portions::Pieces; }
    void beginFile(const QString& file, qint64 linesBefore) override;
    void recognise(const VoteFileShape& shape) override;
    void describe(const QString& peculiarity) override { m_report.peculiarity = peculiarity; }
    void warn(const QString& warning) override;
    [[nodiscard]] Result<void> append(const VoteBatch& piece) override;

    [[nodiscard]] const VoteImportReport& report() const { return m_report; }

protected:
    VoteImportReport m_report;

private:
    void addPreviews(const VoteBatch& piece);
    void addRejects(const VoteBatch& piece);

    QString m_file;
    const VoteImportHooks& m_hooks;
    qint64 m_linesBefore = 0;
};

} // namespace darkhorse
