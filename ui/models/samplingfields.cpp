// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/samplingfields.h"

#include <limits>

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include "ui/models/numberfield.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr qint64 kMaxTokens = std::numeric_limits<int>::max();
constexpr qint64 kMaxSeed = (qint64(1) << 53) - 1; ///< the largest that every reader of JSON keeps exactly

} // namespace

SamplingFields::SamplingFields(QFormLayout* form, QWidget* parent)
    : QObject(parent)
    , m_systemPromptBox(new QPlainTextEdit(parent))
    , m_temperatureBox(new QLineEdit(parent))
    , m_topPBox(new QLineEdit(parent))
    , m_maxTokensBox(new QLineEdit(parent))
    , m_seedBox(new QLineEdit(parent))
{
    const std::pair<QWidget*, QString> names[] { { m_systemPromptBox, u"systemPromptBox"_s },
        { m_temperatureBox, u"temperatureBox"_s }, { m_topPBox, u"topPBox"_s }, { m_maxTokensBox, u"maxTokensBox"_s },
        { m_seedBox, u"seedBox"_s } };
    for (const auto& [widget, name] : names)
        widget->setObjectName(name);
    m_systemPromptBox->setTabChangesFocus(true);
    m_systemPromptBox->setFixedHeight(m_systemPromptBox->fontMetrics().lineSpacing() * 4);
    m_systemPrompt.addTo(form, m_systemPromptBox, m_systemPromptBox);
    m_temperature.addTo(form, m_temperatureBox, m_temperatureBox);
    m_topP.addTo(form, m_topPBox, m_topPBox);
    m_maxTokens.addTo(form, m_maxTokensBox, m_maxTokensBox);
    m_seed.addTo(form, m_seedBox, m_seedBox);
    setProblems();
    for (FormField* field : fields()) {
        auto* box = qobject_cast<QLineEdit*>(field->box);
        connect(box, &QLineEdit::textEdited, this, [this, field] {
            field->clearProblem();
            emit edited();
        });
        connect(box, &QLineEdit::editingFinished, this, [field, box] {
            if (!box->text().isEmpty())
                field->check();
        });
    }
    connect(m_systemPromptBox, &QPlainTextEdit::textChanged, this, &SamplingFields::edited);
    retranslate();
}

void SamplingFields::setProblems()
{
    m_temperature.problem = [this] {
        return isNumberIn(m_temperatureBox->text(), 0, 100) ? QString() : tr("A number from 0, or nothing.");
    };
    m_topP.problem = [this] {
        const bool isFine = isNumberIn(m_topPBox->text(), 1e-9, 1);
        return isFine ? QString() : tr("A number above 0 and up to 1, or nothing.");
    };
    m_maxTokens.problem = [this] {
        return isIntegerIn(m_maxTokensBox->text(), 1, kMaxTokens) ? QString()
                                                                  : tr("A whole number from 1, or nothing.");
    };
    m_seed.problem = [this] {
        return isIntegerIn(m_seedBox->text(), 0, kMaxSeed) ? QString() : tr("A whole number from 0, or nothing.");
    };
}

std::vector<FormField*> SamplingFields::fields() { return { &m_temperature, &m_topP, &m_maxTokens, &m_seed }; }

void SamplingFields::setContestant(const Contestant& contestant)
{
    m_systemPromptBox->setPlainText(contestant.systemPrompt);
    m_temperatureBox->setText(numberText(contestant.sampling.temperature));
    m_topPBox->setText(numberText(contestant.sampling.topP));
    m_maxTokensBox->setText(numberText(contestant.sampling.maxTokens));
    m_seedBox->setText(numberText(contestant.sampling.seed));
    for (FormField* field : { &m_systemPrompt, &m_temperature, &m_topP, &m_maxTokens, &m_seed })
        field->setVisible(contestant.kind != ContestantKind::Recorded);
}

void SamplingFields::addTo(Contestant& contestant) const
{
    contestant.systemPrompt = m_systemPromptBox->toPlainText();
    contestant.sampling = { numberFrom(m_temperatureBox->text()), numberFrom(m_topPBox->text()),
        integerFrom<int>(m_maxTokensBox->text()), integerFrom<qint64>(m_seedBox->text()) };
}

void SamplingFields::retranslate()
{
    m_systemPrompt.setText(tr("S&ystem prompt:"));
    m_temperature.setText(tr("&Temperature:"));
    m_topP.setText(tr("Top &p:"));
    m_maxTokens.setText(tr("Ma&x. tokens:"));
    m_seed.setText(tr("S&eed:"));
    m_systemPromptBox->setPlaceholderText(tr("None"));
    for (QLineEdit* box : { m_temperatureBox, m_topPBox, m_maxTokensBox, m_seedBox })
        box->setPlaceholderText(tr("Not sent: the server decides"));
    for (FormField* field : fields()) {
        if (!field->problemLabel->isHidden())
            field->check();
    }
}

} // namespace darkhorse
