// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QTimer>

#include "core/arena/data/voteimporttools.h"

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace darkhorse {

class VoteImportWork;
class VotePreview;

/// Shows what is in a vote file before it is taken in: layout, first votes, counts, and the rows that are no votes; then imports it.
/// Lifetime: what `tools` use outlives it; destruction stops an import, which then leaves the arena as it was.
class ImportVotesDialog final : public QDialog {
    Q_OBJECT

public:
    ImportVotesDialog(VoteImportTools tools, const QString& file, QWidget* parent);
    ~ImportVotesDialog() override;

    void done(int result) override;

signals:
    /// Votes were taken in.
    void imported();

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class State { Inspecting, Inspected, Refused, Importing, Imported };

    void build();
    void listFormats();
    void takeFormat();
    void describeLayout();
    void takeMapping(const VoteMapping& mapping);
    void takeShelf();
    void askForAliases();
    void countNamesAlike();
    void retranslate();
    void inspect();
    void import();
    void start(std::function<Result<VoteImportReport>(const VoteImportHooks&)> work, void (ImportVotesDialog::*then)());
    void takeInspection();
    [[nodiscard]] static QString refusalText(Error::Code code);
    void takeImport();
    void setState(State state);
    void say(const QString& text);
    void showProgress();
    void askWhereToSave();
    void saveRejects(const QString& target);
    [[nodiscard]] VoteImportOptions options() const;

    VoteImportTools m_tools;
    QString m_file;
    std::vector<VoteMapping> m_mappings; ///< the user's own layouts, and one that is used this time only
    QString m_format; ///< of these or the known ones; empty: as recognised
    State m_state = State::Inspecting;
    VoteImportReport m_report;
    std::vector<RejectedVote> m_rejects;
    qint64 m_namesAlike = 0; ///< names in the file that look like one of a model of the arena, and mean nothing yet
    std::unique_ptr<VoteImportWork> m_work;
    QTimer m_timer;
    QLabel* m_fileLabel;
    QLabel* m_formatLabel;
    QComboBox* m_formatBox;
    QLabel* m_summaryLabel;
    VotePreview* m_preview;
    QPushButton* m_namesButton;
    QPushButton* m_saveButton;
    QProgressBar* m_progressBar;
    QLabel* m_paceLabel;
    QPushButton* m_importButton;
    QDialogButtonBox* m_buttons;
};

} // namespace darkhorse
