// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QPointer>

#include "core/domain/standings.h"

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QDoubleSpinBox;
class QLabel;

namespace darkhorse {

class BootstrapFields;
class EloFields;
class LiveStandings;

/// How the leaderboard rates: method, intervals, anchor, weights. Every change applies at once.
class MethodDialog final : public QDialog {
    Q_OBJECT

public:
    explicit MethodDialog(LiveStandings& standings, QWidget* parent = nullptr);

    [[nodiscard]] RatingChoice choice() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void present(const RatingChoice& choice);
    void fillIntervals();
    [[nodiscard]] RatingMethod method() const;
    [[nodiscard]] StyleControl style() const;
    void fillAnchors();
    void anchorChosen();
    void apply();
    void explain();
    void explainMethod();

    QPointer<LiveStandings> m_standings;
    StandingsPtr m_overall; ///< whose rows are the models that can be an anchor
    bool m_isFilling = false;

    QLabel* m_methodLabel;
    QComboBox* m_methodBox;
    QLabel* m_explanationLabel;
    QLabel* m_styleLabel;
    QComboBox* m_styleBox;
    QLabel* m_intervalLabel;
    QComboBox* m_intervalBox;
    QLabel* m_confidenceLabel;
    QDoubleSpinBox* m_confidenceBox;
    BootstrapFields* m_bootstrap;
    EloFields* m_elo;
    QLabel* m_anchorLabel;
    QComboBox* m_anchorBox;
    QLabel* m_anchorRatingLabel;
    QDoubleSpinBox* m_anchorRatingBox;
    QCheckBox* m_reweightBox;
    QCheckBox* m_tiesBox;
    QCheckBox* m_poolBox;
    QDialogButtonBox* m_buttons;
};

} // namespace darkhorse
