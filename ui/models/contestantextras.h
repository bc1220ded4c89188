// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "core/domain/contestant.h"
#include "ui/models/formfield.h"

class QCheckBox;
class QLineEdit;

namespace darkhorse {

/// The rows of the form that say something about a contestant without changing its answers: price, cutoff, codename,
/// drawing weight.
class ContestantExtras final : public QObject {
    Q_OBJECT

public:
    /// Adds its rows to the form.
    ContestantExtras(QFormLayout* form, QWidget* parent);

    void setContestant(const Contestant& contestant);
    /// Writes what the rows say.
    void addTo(Contestant& contestant) const;
    /// The rows that can be wrong.
    [[nodiscard]] std::vector<FormField*> fields();
    void retranslate();

signals:
    void edited();

private:
    QLineEdit* m_cutoffBox;
    QLineEdit* m_inputPriceBox;
    QLineEdit* m_outputPriceBox;
    QLineEdit* m_codenameBox;
    QCheckBox* m_secretBox;
    QLineEdit* m_weightBox;

    FormField m_cutoff;
    FormField m_price;
    FormField m_codename;
    FormField m_weight;
};

} // namespace darkhorse
