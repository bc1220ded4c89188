// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/contestantextras.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

#include "ui/common/metrics.h"
#include "ui/models/numberfield.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr double kHighestPrice = 1e6;
constexpr double kHighestWeight = 1000;
constexpr double kLowestWeight = 0.001;

QWidget* beside(QWidget* left, QWidget* right, QWidget* parent)
{
    auto* pair = new QWidget(parent);
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kNormal);
    row->addWidget(left, 1);
    row->addWidget(right, 1);
    return pair;
}

} // namespace

ContestantExtras::ContestantExtras(QFormLayout* form, QWidget* parent)
    : QObject(parent)
    , m_cutoffBox(new QLineEdit(parent))
    , m_inputPriceBox(new QLineEdit(parent))
    , m_outputPriceBox(new QLineEdit(parent))
    , m_codenameBox(new QLineEdit(parent))
    , m_secretBox(new QCheckBox(parent))
    , m_weightBox(new QLineEdit(parent))
{
    const std::pair<QWidget*, QString> names[] { { m_cutoffBox, u"cutoffBox"_s },
        { m_inputPriceBox, u"inputPriceBox"_s }, { m_outputPriceBox, u"outputPriceBox"_s },
        { m_codenameBox, u"codenameBox"_s }, { m_secretBox, u"secretBox"_s }, { m_weightBox, u"weightBox"_s } };
    for (const auto& [widget, name] : names)
        widget->setObjectName(name);
    m_cutoff.addTo(form, m_cutoffBox, m_cutoffBox);
    m_price.addTo(form, beside(m_inputPriceBox, m_outputPriceBox, parent), m_inputPriceBox);
    m_codename.addTo(form, beside(m_codenameBox, m_secretBox, parent), m_codenameBox);
    m_weight.addTo(form, m_weightBox, m_weightBox);

    m_price.problem = [this] {
        const bool areFine = isNumberIn(m_inputPriceBox->text(), 0, kHighestPrice)
            && isNumberIn(m_outputPriceBox->text(), 0, kHighestPrice);
        return areFine ? QString() : tr("Numbers from 0, or nothing.");
    };
    m_codename.problem = [this] {
        const bool isMissing = m_secretBox->isChecked() && m_codenameBox->text().trimmed().isEmpty();
        return isMissing ? tr("Enter the name to show instead.") : QString();
    };
    m_weight.problem = [this] {
        return isNumberIn(m_weightBox->text(), kLowestWeight, kHighestWeight) ? QString() : tr("A number above 0.");
    };
    for (QLineEdit* box : { m_cutoffBox, m_inputPriceBox, m_outputPriceBox, m_codenameBox, m_weightBox })
        connect(box, &QLineEdit::textEdited, this, [this] {
            for (FormField* field : fields())
                field->clearProblem();
        });
    connect(m_secretBox, &QCheckBox::toggled, this, [this] { m_codename.clearProblem(); });
    retranslate();
}

std::vector<FormField*> ContestantExtras::fields() { return { &m_price, &m_codename, &m_weight }; }

void ContestantExtras::setContestant(const Contestant& contestant)
{
    m_cutoffBox->setText(contestant.knowledgeCutoff);
    m_inputPriceBox->setText(numberText(contestant.price.input));
    m_outputPriceBox->setText(numberText(contestant.price.output));
    m_codenameBox->setText(contestant.codename);
    m_secretBox->setChecked(contestant.isSecret);
    m_weightBox->setText(numberText(std::optional(contestant.drawWeight)));
    m_price.setVisible(isServer(contestant.kind));
}

void ContestantExtras::addTo(Contestant& contestant) const
{
    contestant.knowledgeCutoff = m_cutoffBox->text().trimmed();
    contestant.price = { numberFrom(m_inputPriceBox->text()), numberFrom(m_outputPriceBox->text()) };
    contestant.codename = m_codenameBox->text().trimmed();
    contestant.isSecret = m_secretBox->isChecked();
    contestant.drawWeight = numberFrom(m_weightBox->text()).value_or(1);
}

void ContestantExtras::retranslate()
{
    m_cutoff.setText(tr("Kno&wledge cutoff:"));
    m_price.setText(tr("Price, &USD:"));
    m_codename.setText(tr("Co&dename:"));
    m_weight.setText(tr("Drawing wei&ght:"));
    m_cutoffBox->setPlaceholderText(tr("For example 2023/12"));
    m_inputPriceBox->setPlaceholderText(tr("Read, a million tokens"));
    m_inputPriceBox->setAccessibleName(tr("Price of what the model reads"));
    m_outputPriceBox->setPlaceholderText(tr("Written, a million tokens"));
    m_outputPriceBox->setAccessibleName(tr("Price of what the model writes"));
    m_secretBox->setText(tr("Show the codename only"));
    for (FormField* field : fields()) {
        if (!field->problemLabel->isHidden())
            field->check();
    }
}

} // namespace darkhorse
