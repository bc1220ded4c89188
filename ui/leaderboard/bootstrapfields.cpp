// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/bootstrapfields.h"

#include <limits>

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

#include "ui/common/metrics.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

BootstrapFields::BootstrapFields(QWidget* parent)
    : QGroupBox(parent)
    , m_roundsLabel(new QLabel(this))
    , m_roundsBox(new QSpinBox(this))
    , m_unitLabel(new QLabel(this))
    , m_unitBox(new QComboBox(this))
    , m_seedLabel(new QLabel(this))
    , m_seedBox(new QSpinBox(this))
    , m_anchorBox(new QCheckBox(this))
{
    setObjectName(u"bootstrapFields"_s);
    m_roundsBox->setObjectName(u"roundsBox"_s);
    m_unitBox->setObjectName(u"unitBox"_s);
    m_seedBox->setObjectName(u"seedBox"_s);
    m_anchorBox->setObjectName(u"anchorRoundsBox"_s);
    m_roundsBox->setRange(kFewestRounds, kMostRounds);
    m_roundsBox->setGroupSeparatorShown(true);
    m_seedBox->setRange(0, std::numeric_limits<int>::max());
    for (QSpinBox* box : { m_roundsBox, m_seedBox })
        box->setKeyboardTracking(false);
    for (const ResampledUnit unit : { ResampledUnit::Votes, ResampledUnit::Prompts, ResampledUnit::Evaluators })
        m_unitBox->addItem(QString(), int(unit));
    m_roundsLabel->setBuddy(m_roundsBox);
    m_unitLabel->setBuddy(m_unitBox);
    m_seedLabel->setBuddy(m_seedBox);

    auto* form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(spacing::kNormal);
    form->addRow(m_roundsLabel, m_roundsBox);
    form->addRow(m_unitLabel, m_unitBox);
    form->addRow(m_seedLabel, m_seedBox);
    form->addRow(m_anchorBox);
    present({});
    retranslate();

    connect(m_roundsBox, &QSpinBox::valueChanged, this, &BootstrapFields::changed);
    connect(m_unitBox, &QComboBox::currentIndexChanged, this, &BootstrapFields::changed);
    connect(m_seedBox, &QSpinBox::valueChanged, this, &BootstrapFields::changed);
    connect(m_anchorBox, &QCheckBox::toggled, this, &BootstrapFields::changed);
}

BootstrapChoice BootstrapFields::choice() const
{
    return {
        .rounds = m_roundsBox->value(),
        .seed = m_seedBox->value(),
        .unit = m_unitBox->isEnabled() ? ResampledUnit(m_unitBox->currentData().toInt()) : ResampledUnit::Votes,
        .anchorsRounds = m_anchorBox->isEnabled() && m_anchorBox->isChecked(),
    };
}

void BootstrapFields::present(const BootstrapChoice& choice)
{
    const QSignalBlocker quiet(this);
    m_roundsBox->setValue(choice.rounds);
    m_unitBox->setCurrentIndex(m_unitBox->findData(int(choice.unit)));
    m_seedBox->setValue(choice.seed);
    m_anchorBox->setChecked(choice.anchorsRounds);
}

void BootstrapFields::setPossible(bool canDrawGroups, bool hasAnchor)
{
    m_unitBox->setEnabled(canDrawGroups);
    m_unitLabel->setEnabled(canDrawGroups);
    m_anchorBox->setEnabled(hasAnchor);
}

void BootstrapFields::retranslate()
{
    setTitle(tr("Bootstrap"));
    m_roundsLabel->setText(tr("Ro&unds:"));
    m_unitLabel->setText(tr("&Draws:"));
    m_unitBox->setItemText(0, tr("Single votes"));
    m_unitBox->setItemText(1, tr("All votes on the same prompts at once"));
    m_unitBox->setItemText(2, tr("All votes of an evaluator at once"));
    m_unitBox->setToolTip(
        tr("Votes that belong together may be alike; drawn at once, they make intervals wider and more honest."));
    m_seedLabel->setText(tr("S&eed:"));
    m_seedBox->setToolTip(tr("Equal seeds give equal intervals."));
    m_anchorBox->setText(tr("Shift every round onto the anchor, as &FastChat does"));
    m_anchorBox->setToolTip(tr("The anchor then has no interval, and its uncertainty is in everyone else's."));
}

void BootstrapFields::changeEvent(QEvent* event)
{
    QGroupBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace darkhorse
