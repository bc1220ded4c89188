// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include <QDialog>
#include <QTimer>

#include "core/base/result.h"
#include "core/domain/cleaningrules.h"

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QTableWidget;

namespace darkhorse {

class ArenaSession;
class CleaningBook;
class RuleBook;

/// Asks which votes are not to count, and shows meanwhile how many each rule leaves out and which those are. Nothing is deleted.
/// Lifetime: the books outlive it.
class CleaningDialog final : public QDialog {
    Q_OBJECT

public:
    CleaningDialog(CleaningBook& book, RuleBook& rules, QWidget* parent);

    void accept() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void show(const CleaningRules& rules);
    void look();
    void take(const Result<std::vector<LeftOutVote>>& votes);
    void list();
    [[nodiscard]] CleaningRules chosen() const;

    struct Row {
        QCheckBox* check = nullptr;
        QLabel* count = nullptr;
    };

    CleaningBook& m_book;
    RuleBook& m_battleRules;
    QTimer m_delay;
    int m_looks = 0;
    std::vector<LeftOutVote> m_votes;
    QLabel* m_introLabel;
    std::map<LeftOutReason, Row> m_rows;
    QLineEdit* m_bannedEdit;
    QComboBox* m_anomalyBox;
    QSpinBox* m_limitBox;
    QLabel* m_statusLabel;
    QTableWidget* m_table;
    QDialogButtonBox* m_buttons;
};

/// Shows the rules of an open arena. Does not block.
void askForCleaning(ArenaSession& session, QWidget* parent);

} // namespace darkhorse
