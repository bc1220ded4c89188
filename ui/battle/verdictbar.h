// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QFrame>

#include "core/arena/battlerunner.h"
#include "core/domain/verdict.h"

class QLabel;
class QPushButton;
class QShortcut;

namespace darkhorse {

class VerdictButton;

/// The four verdicts, locked until both answers are complete, and the way out: Stop while they come, Skip after.
///
/// Keys work wherever the focus is on the page: 1 to 4, the left and right arrow, T and B.
class VerdictBar : public QFrame {
    Q_OBJECT

public:
    /// `page` is the widget in which the keys work.
    explicit VerdictBar(QWidget* page);

    void setPhase(BattleRunner::Phase phase);

signals:
    void chosen(darkhorse::Verdict verdict);
    void stopRequested();
    void skipRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void addKeys(Verdict verdict, const QList<QKeySequence>& keys, QWidget* scope);
    void choose(Verdict verdict);
    void retranslate();
    void restyle();
    [[nodiscard]] QString phaseText() const;

    BattleRunner::Phase m_phase = BattleRunner::Phase::Idle;
    QLabel* m_status;
    QPushButton* m_stop;
    QPushButton* m_skip;
    std::array<VerdictButton*, kVerdicts.size()> m_buttons {};
    std::vector<QShortcut*> m_keys;
};

} // namespace darkhorse
