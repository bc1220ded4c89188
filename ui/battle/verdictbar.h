// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QFrame>

#include "core/arena/battle/battlerunner.h"
#include "core/domain/verdict.h"

class QLabel;
class QShortcut;

namespace darkhorse {

class TurnBar;
class VerdictButton;

/// The four verdicts, locked until both answers are complete, and beside them what else can be done with the battle.
///
/// Keys work wherever the focus is on the page: 1 to 4, T and B; the left and right arrow only where the focus is here.
class VerdictBar : public QFrame {
    Q_OBJECT

public:
    /// `page` is the widget in which the keys work.
    explicit VerdictBar(QWidget* page);

    void setPhase(BattleRunner::Phase phase);

    [[nodiscard]] TurnBar& turns() const { return *m_turns; }

signals:
    void chosen(darkhorse::Verdict verdict);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void addKeys(Verdict verdict, const QList<QKeySequence>& keys, QWidget* scope);
    void choose(Verdict verdict);
    void showWorkingKeys(const QWidget& focus);
    void retranslate();
    [[nodiscard]] QString phaseText() const;

    BattleRunner::Phase m_phase = BattleRunner::Phase::Idle;
    QLabel* m_status;
    TurnBar* m_turns;
    std::array<VerdictButton*, kVerdicts.size()> m_buttons {};
    std::vector<QShortcut*> m_keys;
};

} // namespace darkhorse
