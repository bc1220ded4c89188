// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

#include "core/domain/verdict.h"

namespace darkhorse {

/// A big button with its verdict and, in small caps beside it, the keys that do the same.
class VerdictButton : public QPushButton {
    Q_OBJECT

public:
    VerdictButton(Verdict verdict, QStringList keys, QWidget* parent = nullptr);

    [[nodiscard]] Verdict verdict() const { return m_verdict; }
    /// Marks the verdict that was given, until the next battle.
    void setChosen(bool isChosen);
    /// Fades the keys after the first `count`: where the focus is, they do something else.
    void setWorkingKeys(qsizetype count);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    [[nodiscard]] QFont textFont() const;
    [[nodiscard]] int capWidth(const QString& key) const;
    [[nodiscard]] int contentWidth() const;

    Verdict m_verdict;
    QStringList m_keys;
    qsizetype m_workingKeys;
    bool m_isChosen = false;
};

} // namespace darkhorse
