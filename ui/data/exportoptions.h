// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QWidget>

#include "core/domain/exportchoice.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace darkhorse {

class CheckList;

/// Everything that can be chosen of an export. What does not apply to the chosen kind is hidden.
class ExportOptions final : public QWidget {
    Q_OBJECT

public:
    /// `models`: by the names that exports give them.
    ExportOptions(const QStringList& models, QWidget* parent);

    /// Nothing: standings.
    [[nodiscard]] std::optional<ExportKind> kind() const;
    [[nodiscard]] ExportFormat format() const;
    [[nodiscard]] ExportChoice choice() const;

signals:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connectAll();
    void retranslate();
    void fillKinds();
    void fillFormats();
    void showWhatApplies();
    void chooseColumns(const QStringList& columns);

    QLabel* m_kindLabel;
    QComboBox* m_kindBox;
    QLabel* m_hint;
    QLabel* m_formatLabel;
    QComboBox* m_formatBox;
    QLabel* m_columnsLabel;
    CheckList* m_columns;
    QPushButton* m_usualButton;
    QPushButton* m_everythingButton;
    QCheckBox* m_messagesBox;
    QLabel* m_modelsLabel;
    QComboBox* m_modelABox;
    QComboBox* m_modelBBox;
    QCheckBox* m_anonymousBox;
    QLabel* m_namesLabel;
    QLineEdit* m_namesEdit;
    QLabel* m_timesLabel;
    QComboBox* m_timesBox;
};

} // namespace darkhorse
