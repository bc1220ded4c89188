// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QDialog>

#include "core/arena/standings/livestandings.h"
#include "core/domain/ratingslice.h"

class QCheckBox;
class QDateEdit;
class QDialogButtonBox;
class QLabel;
class QTabWidget;

namespace darkhorse {

class CheckList;

/// What a filter can name.
struct FilterWords {
    QStringList models;
    VoteWords votes;
};

/// Which votes count: days, verdicts, models, evaluators, languages, sources. Every change applies at once.
class FilterDialog final : public QDialog {
    Q_OBJECT

public:
    explicit FilterDialog(const FilterWords& words, QWidget* parent = nullptr);

    /// One model alone restricts nothing, since a vote has two.
    [[nodiscard]] RatingSlice slice() const;
    void setSlice(const RatingSlice& slice);

signals:
    void sliceChanged(const darkhorse::RatingSlice& slice);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connectAll();
    void retranslate();
    void apply();
    void explain();

    FilterWords m_words;
    bool m_isFilling = false;
    RatingSlice m_shown; ///< keeps times of the day that the two day fields cannot say

    QCheckBox* m_fromBox;
    QDateEdit* m_fromDay;
    QCheckBox* m_untilBox;
    QDateEdit* m_untilDay;
    QLabel* m_verdictLabel;
    QCheckBox* m_redundantBox;
    QCheckBox* m_leaksBox; ///< ticked: otherwise than the battle rules say
    std::array<QCheckBox*, kVerdicts.size()> m_verdictBoxes {};
    QTabWidget* m_tabs;
    CheckList* m_models;
    CheckList* m_evaluators;
    CheckList* m_languages;
    CheckList* m_provenances;
    QLabel* m_hint;
    QDialogButtonBox* m_buttons;
};

} // namespace darkhorse
