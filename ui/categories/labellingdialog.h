// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include <QDialog>

#include "core/arena/categories/labellingrun.h"

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace darkhorse {

class Roster;

/// Has a model of the arena say what the prompts are about: which model, which rubrics. Battles go on beside it. Closing it stops; the
/// labels made so far stay, and the same again goes on from there.
class LabellingDialog final : public QDialog {
    Q_OBJECT

public:
    /// Makes the run of a model, named as in the roster.
    using RunFactory
        = std::function<Result<std::unique_ptr<LabellingRun>>(const QString& model, const QStringList& rubrics)>;

    LabellingDialog(Roster& roster, RunFactory runs, QWidget* parent = nullptr);
    ~LabellingDialog() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void listModels(Roster& roster);
    void start();
    void showProgress(const LabellingProgress& progress);
    void finish();
    void updateButtons();
    void retranslate();
    [[nodiscard]] QStringList rubrics() const;

    RunFactory m_runs;
    std::unique_ptr<LabellingRun> m_run; ///< while it works
    bool m_isStopped = false;
    QString m_failure; ///< why the run in hand could not go on

    QLabel* m_introLabel;
    QLabel* m_modelLabel;
    QComboBox* m_modelBox;
    QLabel* m_rubricsLabel;
    QListWidget* m_rubricList;
    QProgressBar* m_progressBar;
    QLabel* m_statusLabel;
    QPushButton* m_startButton;
    QPushButton* m_stopButton;
    QDialogButtonBox* m_buttons;
};

} // namespace darkhorse
