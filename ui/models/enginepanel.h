// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QWidget>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace darkhorse {

class LocalModels;

/// The llama-server in use with its version, the servers that run, and what they wrote.
class EnginePanel final : public QWidget {
    Q_OBJECT

public:
    explicit EnginePanel(LocalModels& local, QWidget* parent = nullptr);
    ~EnginePanel() override;

signals:
    void programChosen(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void choose(const QString& path);
    void chooseFile();
    void showProgram();
    void showServers();
    void showLog();
    void retranslate();
    [[nodiscard]] QString chosenModel() const;

    LocalModels& m_local;
    std::unique_ptr<QObject> m_inquiry; ///< the version that is asked for; deleting it cancels
    QLabel* m_programLabel;
    QPushButton* m_chooseButton;
    QPushButton* m_pathButton;
    QListWidget* m_serverList;
    QPushButton* m_stopButton;
    QPlainTextEdit* m_logBox;
};

} // namespace darkhorse
