// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "core/domain/contestant.h"
#include "ui/models/formfield.h"

class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace darkhorse {

/// The rows of the form that say how a contestant is asked: system prompt and sampling settings. An empty one is not sent.
class SamplingFields final : public QObject {
    Q_OBJECT

public:
    /// Adds its rows to the form.
    SamplingFields(QFormLayout* form, QWidget* parent);

    /// Recorded answers are not asked for, so the rows are hidden then.
    void setContestant(const Contestant& contestant);
    /// Writes what the rows say.
    void addTo(Contestant& contestant) const;
    /// The rows that can be wrong.
    [[nodiscard]] std::vector<FormField*> fields();
    void retranslate();

signals:
    void edited();

private:
    void setProblems();

    QPlainTextEdit* m_systemPromptBox;
    QLineEdit* m_temperatureBox;
    QLineEdit* m_topPBox;
    QLineEdit* m_maxTokensBox;
    QLineEdit* m_seedBox;

    FormField m_systemPrompt;
    FormField m_temperature;
    FormField m_topP;
    FormField m_maxTokens;
    FormField m_seed;
};

} // namespace darkhorse
