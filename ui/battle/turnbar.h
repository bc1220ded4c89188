// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include "core/arena/battle/battlerunner.h"

class QMenu;
class QPushButton;
class QShortcut;

namespace darkhorse {

/// What can be done with a battle besides judging it: ask on, ask again, skip it with a reason; stop what is on its way.
///
/// Each button names its key, which works wherever the focus is on the page.
class TurnBar : public QWidget {
    Q_OBJECT

public:
    /// `page` is the widget in which the keys work.
    TurnBar(QWidget* page, QWidget* parent);

    void setPhase(BattleRunner::Phase phase);

    /// In the order of the tabulator key.
    [[nodiscard]] QList<QPushButton*> buttons() const { return { m_followUp, m_askAgain, m_skip, m_stop }; }

signals:
    /// The reasons to skip are open, and digits choose among them.
    void choosing(bool isOpen);
    void followUpRequested();
    void askAgainRequested();
    /// `reason` is a word of builtInSkipReasons(), the evaluator's own, or empty.
    void skipRequested(const QString& reason);
    void stopRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    QPushButton* addButton(const char* objectName);
    void addKey(Qt::Key key, QWidget* page, QPushButton* button);
    void fillMenu();
    void askForReason();
    void retranslate();
    void restyle();

    QPushButton* m_followUp;
    QPushButton* m_askAgain;
    QPushButton* m_skip;
    QPushButton* m_stop;
    QMenu* m_reasons;
    QList<QShortcut*> m_keys;
};

} // namespace darkhorse
