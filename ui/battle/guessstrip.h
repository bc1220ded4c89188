// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QFrame>

#include "core/arena/guessdesk.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace darkhorse {

/// "Which model was A, do you think?", between the verdict and the names.
class GuessStrip : public QFrame {
    Q_OBJECT

public:
    explicit GuessStrip(QWidget* parent = nullptr);

    void ask(Side side, const std::vector<GuessChoice>& choices);

signals:
    /// Nothing: the evaluator would not say.
    void guessed(std::optional<darkhorse::ContestantId> model);

protected:
    void changeEvent(QEvent* event) override;

private:
    void answer();
    void retranslate();

    Side m_side = Side::A;
    std::vector<GuessChoice> m_choices;
    QLabel* m_question;
    QComboBox* m_models;
    QPushButton* m_answer;
};

} // namespace darkhorse
