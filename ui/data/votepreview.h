// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabWidget>

#include "core/arena/data/voteimport.h"

class QTableWidget;

namespace darkhorse {

/// The first votes of a file as they were understood, and the rows that are no votes.
class VotePreview final : public QTabWidget {
    Q_OBJECT

public:
    explicit VotePreview(QWidget* parent = nullptr);

    /// Shows what is in `report`; of the rows that are left out, these.
    void show(const VoteImportReport& report, const std::vector<RejectedVote>& rejects);
    /// Brings to the front what there is to see, unless that is there already: the votes, or where there are none the rows left out.
    void showFirst();
    /// Puts a widget below the rows that are left out.
    void addBelowRejects(QWidget* widget);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showVotes(const VoteImportReport& report);
    void showRejects(const std::vector<RejectedVote>& rejects);

    VoteImportReport m_report;
    std::vector<RejectedVote> m_rejects;
    QTableWidget* m_voteTable;
    QTableWidget* m_rejectTable;
    QWidget* m_rejectPage;
};

} // namespace darkhorse
