// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QFrame>

#include "core/arena/blindness/reveal.h"
#include "core/domain/votenote.h"

class QLabel;
class QPushButton;

namespace darkhorse {

class NoteBar;

/// Who answered, and what the vote changed. Holds nothing before the verdict and nothing once the next round begins.
class RevealStrip : public QFrame {
    Q_OBJECT

public:
    explicit RevealStrip(QWidget* parent = nullptr);

    void showReveal(const Reveal& reveal);
    void clear();
    /// What the evaluator has said beyond the verdict.
    /// To the button that goes on. Not a focus proxy: with one, Qt leaves the rest of the strip out of the tabulator's way.
    void focusNext();
    [[nodiscard]] VoteNote note() const;
    [[nodiscard]] NoteBar& noteBar() const { return *m_noteBar; }

signals:
    void nextRequested();
    void labelsRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Card {
        QFrame* frame = nullptr;
        QLabel* heading = nullptr;
        QLabel* name = nullptr;
        QLabel* organization = nullptr;
        QLabel* rating = nullptr;
        QLabel* rank = nullptr;
        QLabel* timing = nullptr;
    };

    [[nodiscard]] Card makeCard(Side side);
    void fillCard(const Card& card, const RevealedSide& side);
    void retranslate();
    void restyle();

    std::optional<Reveal> m_reveal;
    PerSide<Card> m_cards;
    QLabel* m_verdict;
    QLabel* m_note; ///< why the vote is not rated
    NoteBar* m_noteBar;
    QPushButton* m_labels;
    QPushButton* m_next;
};

} // namespace darkhorse
