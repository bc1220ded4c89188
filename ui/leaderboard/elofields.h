// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGroupBox>

#include "core/domain/ratingchoice.h"

class QDoubleSpinBox;
class QLabel;

namespace darkhorse {

/// The four numbers of online Elo.
class EloFields final : public QGroupBox {
    Q_OBJECT

public:
    explicit EloFields(QWidget* parent = nullptr);

    [[nodiscard]] EloChoice choice() const;
    void present(const EloChoice& choice);

signals:
    /// The person chose another number.
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_kLabel;
    QDoubleSpinBox* m_kBox;
    QLabel* m_scaleLabel;
    QDoubleSpinBox* m_scaleBox;
    QLabel* m_baseLabel;
    QDoubleSpinBox* m_baseBox;
    QLabel* m_startLabel;
    QDoubleSpinBox* m_startBox;
};

} // namespace darkhorse
