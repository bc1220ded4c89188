// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QFrame>

#include "core/arena/models/localmodels.h"

class QLabel;
class QLineEdit;
class QProgressBar;

namespace darkhorse {

/// One model file that is about to be added: what it says of itself, whether it fits into memory, and its name in this arena.
/// Reads the file through for its SHA-256 meanwhile; deleting the card stops that.
class GgufCard final : public QFrame {
    Q_OBJECT

public:
    GgufCard(LocalModels& local, const QString& path, QWidget* parent = nullptr);

    /// Read, identified and named.
    [[nodiscard]] bool isReady() const { return m_file && !m_sha256.isEmpty() && !m_problem; }
    /// It cannot be added.
    [[nodiscard]] bool isRefused() const { return m_problem.has_value(); }
    /// Ready only.
    [[nodiscard]] Contestant contestant() const;
    /// Shows why it could not be added.
    void refuse(const Error& error);

signals:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void takeFile(const Result<ModelFile>& file);
    void retranslate();
    [[nodiscard]] QString facts() const;
    [[nodiscard]] QString problemSentence() const;
    [[nodiscard]] QString memory() const;
    [[nodiscard]] bool fits() const;

    QString m_path;
    LocalModels& m_local;
    std::optional<ModelFile> m_file;
    QString m_sha256;
    std::optional<Error> m_problem;

    QLabel* m_pathLabel;
    QLineEdit* m_nameBox;
    QLabel* m_factsLabel;
    QLabel* m_memoryLabel;
    QProgressBar* m_progressBar;
};

} // namespace darkhorse
