// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QFrame>
#include <QList>

#include "core/arena/blindness/guessdesk.h"

class QComboBox;
class QLabel;
class QPushButton;
class QShortcut;

namespace darkhorse {

/// "Which model was A, do you think?", between the verdict and the names.
class GuessStrip : public QFrame {
    Q_OBJECT

public:
    /// `page` is the widget in which Enter answers while the question is shown.
    explicit GuessStrip(QWidget* page);

    void ask(Side side, const std::vector<GuessChoice>& choices);

signals:
    /// Nothing: the evaluator would not say.
    void guessed(std::optional<darkhorse::ContestantId> model);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void answer();
    void retranslate();

    Side m_side = Side::A;
    std::vector<GuessChoice> m_choices;
    QLabel* m_question;
    QComboBox* m_models;
    QPushButton* m_answer;
    QList<QShortcut*> m_keys;
};

} // namespace darkhorse
