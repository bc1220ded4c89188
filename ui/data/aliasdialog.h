// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QDialog>

#include "core/domain/modelaliases.h"

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace darkhorse {

class AliasBook;
class ArenaSession;

/// The arena's table of other names of models: shows it, lets it be changed, and offers names that look like one of a known model.
/// Nothing is stored before it is accepted. Lifetime: the book outlives it.
class AliasDialog final : public QDialog {
    Q_OBJECT

public:
    /// `models`: all names in the arena. `newNames`: of a file that is about to be imported, to be looked through as well.
    AliasDialog(AliasBook& book, const QStringList& models, const QStringList& newNames, QWidget* parent);

    void accept() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void list(const ModelAliases& aliases, const std::vector<LikelyAlias>& likely);
    void addRow(const QString& alias, const QString& model, bool isChecked, bool isLikely);
    void addFromFields();
    void removeCurrent();
    void updateButtons();
    [[nodiscard]] Result<ModelAliases> chosen() const;

    AliasBook& m_book;
    QStringList m_models;
    QLabel* m_introLabel;
    QTableWidget* m_table;
    QLabel* m_aliasLabel;
    QLineEdit* m_aliasEdit;
    QLabel* m_modelLabel;
    QComboBox* m_modelBox;
    QPushButton* m_addButton;
    QPushButton* m_removeButton;
    QDialogButtonBox* m_buttons;
};

/// Shows the table of an open arena. Does not block.
void askForAliases(ArenaSession& session, QWidget* parent);

} // namespace darkhorse
