// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QPointer>
#include <QStringList>
#include <QWidget>

class QLabel;
class QPushButton;

namespace darkhorse {

class PromptBook;

/// What the battle page shows before a battle: what will happen, and three prompts to begin with.
class BattleIntro : public QWidget {
    Q_OBJECT

public:
    explicit BattleIntro(PromptBook& prompts, QWidget* parent = nullptr);

    /// Other prompts than last time, once they are found.
    void refresh();
    /// Without two models in the draw it says what is missing and offers the page where they are added.
    void setCanBattle(bool canBattle);

signals:
    void promptChosen(const QString& prompt);
    void rulesRequested();
    void modelsRequested();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void restyle();
    void fitTexts();

    PromptBook& m_prompts;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_text;
    std::vector<QPushButton*> m_examples;
    QPushButton* m_models;
    QPushButton* m_rules;
    bool m_canBattle = true;
    QPointer<QObject> m_search; ///< for them
    QStringList m_texts; ///< the whole prompts of m_examples
};

} // namespace darkhorse
