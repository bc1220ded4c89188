// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include <QDialog>

#include "core/arena/models/answermaker.h"

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace darkhorse {

class Roster;

/// Has answers made ahead of time: which prompts, which models, how many at a time, up to which cost. Closing it stops; what
/// was made stays, and the same again goes on from there.
class AheadDialog final : public QDialog {
    Q_OBJECT

public:
    using MakerFactory = std::function<std::unique_ptr<AnswerMaker>()>;

    AheadDialog(Roster& roster, MakerFactory makers, QWidget* parent = nullptr);
    ~AheadDialog() override;

    /// Takes the prompts of this file.
    void openPrompts(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void listModels(Roster& roster);
    void chooseFile();
    void start();
    void showProgress();
    void finish(AnswerMaker::End end);
    [[nodiscard]] QString endText(AnswerMaker::End end) const;
    void updateButtons();
    void retranslate();
    [[nodiscard]] std::vector<ContestantId> chosen() const;

    MakerFactory m_makers;
    std::unique_ptr<AnswerMaker> m_maker; ///< while it works
    std::unique_ptr<QObject> m_inquiry; ///< the file that is being read; deleting it cancels
    PromptFile m_file;

    QLabel* m_introLabel;
    QPushButton* m_fileButton;
    QLabel* m_fileLabel;
    QLabel* m_modelsLabel;
    QListWidget* m_modelList;
    QLabel* m_parallelLabel;
    QSpinBox* m_parallelBox;
    QLabel* m_costLabel;
    QLineEdit* m_costBox;
    QProgressBar* m_progressBar;
    QLabel* m_statusLabel;
    QPushButton* m_startButton;
    QPushButton* m_stopButton;
    QDialogButtonBox* m_buttons;
};

} // namespace darkhorse
