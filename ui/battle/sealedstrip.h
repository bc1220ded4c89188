// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QFrame>

#include "core/domain/revealpolicy.h"
#include "core/domain/verdict.h"
#include "core/domain/votenote.h"

class QLabel;
class QPushButton;

namespace darkhorse {

class NoteBar;

/// After a verdict whose models are not revealed yet: what was said, and the way back, on, or to the end of the session.
class SealedStrip : public QFrame {
    Q_OBJECT

public:
    explicit SealedStrip(QWidget* parent = nullptr);

    void showVerdict(Verdict verdict, RevealPolicy policy);
    void clear();
    /// What the evaluator has said beyond the verdict.
    /// To the button that goes on. Not a focus proxy: with one, Qt leaves the rest of the strip out of the tabulator's way.
    void focusNext();
    [[nodiscard]] VoteNote note() const;
    [[nodiscard]] NoteBar& noteBar() const { return *m_noteBar; }

signals:
    void undoRequested();
    void nextRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void restyle();

    std::optional<Verdict> m_verdict;
    RevealPolicy m_policy = RevealPolicy::AtSessionEnd;
    QLabel* m_vote;
    QLabel* m_explanation;
    NoteBar* m_noteBar;
    QPushButton* m_undo;
    QPushButton* m_next;
};

} // namespace darkhorse
