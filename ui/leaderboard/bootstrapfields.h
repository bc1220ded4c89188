// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGroupBox>

#include "core/domain/ratingchoice.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

namespace darkhorse {

/// How the bootstrap goes about it: rounds, what is drawn, seed and anchor.
class BootstrapFields final : public QGroupBox {
    Q_OBJECT

public:
    explicit BootstrapFields(QWidget* parent = nullptr);

    [[nodiscard]] BootstrapChoice choice() const;
    void present(const BootstrapChoice& choice);
    /// What does not apply is not offered.
    void setPossible(bool canDrawGroups, bool hasAnchor);

signals:
    /// The person chose another way.
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_roundsLabel;
    QSpinBox* m_roundsBox;
    QLabel* m_unitLabel;
    QComboBox* m_unitBox;
    QLabel* m_seedLabel;
    QSpinBox* m_seedBox;
    QCheckBox* m_anchorBox;
};

} // namespace darkhorse
