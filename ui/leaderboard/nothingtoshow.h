// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace darkhorse {

/// Why a leaderboard is empty, and the way out.
class NothingToShow final : public QWidget {
    Q_OBJECT

public:
    enum class Reason {
        NoModels,
        NoVotes,
        NoneInCategory, ///< there are votes, but none is in this category
        NoneLabelled, ///< the same, and of some nobody knows
        FilteredAway, ///< there are votes, but the filter lets none through
        NoStyle, ///< style is to be held equal, but nobody knows the style of any answer
        Reading, ///< the votes are not there yet
        Rating, ///< the votes are there, their ratings not yet
    };

    explicit NothingToShow(QWidget* parent);

    /// `unlabelled`: votes of which nobody knows whether they are in the category.
    void show(Reason reason, qint64 unlabelled);
    void retranslate();

signals:
    void modelsWanted();
    void battleWanted();
    void resetWanted();
    void overallWanted();
    void methodWanted();

private:
    Reason m_reason = Reason::NoModels;
    qint64 m_unlabelled = 0;
    QLabel* m_label;
    QPushButton* m_button;
};

} // namespace darkhorse
