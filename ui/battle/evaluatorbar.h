// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace darkhorse {

class EvaluatorDesk;

/// Who judges and at what pace, with the way to change evaluators.
class EvaluatorBar : public QWidget {
    Q_OBJECT

public:
    explicit EvaluatorBar(EvaluatorDesk& desk, QWidget* parent = nullptr);

    /// Counts again.
    void refresh();
    /// Names the key of the guidelines, where it is no letter to be typed.
    void setKeyed(bool isKeyed);
    void askForName();

signals:
    void guidelinesRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void restyle();

    EvaluatorDesk& m_desk;
    QPushButton* m_name;
    QLabel* m_pace;
    QPushButton* m_guidelines;
    bool m_isKeyed = false;
};

} // namespace darkhorse
