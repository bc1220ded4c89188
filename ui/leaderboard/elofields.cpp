// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/elofields.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

#include "ui/common/metrics.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr double kFarthestStart = 100'000;

} // namespace

EloFields::EloFields(QWidget* parent)
    : QGroupBox(parent)
    , m_kLabel(new QLabel(this))
    , m_kBox(new QDoubleSpinBox(this))
    , m_scaleLabel(new QLabel(this))
    , m_scaleBox(new QDoubleSpinBox(this))
    , m_baseLabel(new QLabel(this))
    , m_baseBox(new QDoubleSpinBox(this))
    , m_startLabel(new QLabel(this))
    , m_startBox(new QDoubleSpinBox(this))
{
    setObjectName(u"eloFields"_s);
    m_kBox->setObjectName(u"eloK"_s);
    m_scaleBox->setObjectName(u"eloScale"_s);
    m_baseBox->setObjectName(u"eloBase"_s);
    m_startBox->setObjectName(u"eloStart"_s);
    m_kBox->setRange(0.1, 1000);
    m_scaleBox->setRange(1, 10'000);
    m_baseBox->setRange(1.1, 1000);
    m_startBox->setRange(-kFarthestStart, kFarthestStart);
    auto* grid = new QGridLayout(this);
    grid->setHorizontalSpacing(spacing::kNormal);
    grid->setVerticalSpacing(spacing::kNormal);
    int place = 0;
    for (const auto& [label, box] : { std::pair(m_kLabel, m_kBox), std::pair(m_scaleLabel, m_scaleBox),
             std::pair(m_startLabel, m_startBox), std::pair(m_baseLabel, m_baseBox) }) {
        box->setDecimals(1);
        box->setKeyboardTracking(false);
        label->setBuddy(box);
        grid->addWidget(label, place / 2, 2 * (place % 2));
        grid->addWidget(box, place / 2, 2 * (place % 2) + 1);
        connect(box, &QDoubleSpinBox::valueChanged, this, &EloFields::changed);
        ++place;
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    present({});
    retranslate();
}

EloChoice EloFields::choice() const
{
    return { m_kBox->value(), m_scaleBox->value(), m_baseBox->value(), m_startBox->value() };
}

void EloFields::present(const EloChoice& choice)
{
    const QSignalBlocker quiet(this);
    m_kBox->setValue(choice.k);
    m_scaleBox->setValue(choice.scale);
    m_baseBox->setValue(choice.base);
    m_startBox->setValue(choice.start);
}

void EloFields::retranslate()
{
    setTitle(tr("Online Elo"));
    m_kLabel->setText(tr("&K:"));
    m_kBox->setToolTip(tr("How far a single vote moves a rating at most, in points."));
    m_scaleLabel->setText(tr("Sca&le:"));
    m_scaleBox->setToolTip(tr("This many points more make a win so many times as likely as a loss as the base says."));
    m_baseLabel->setText(tr("&Base:"));
    m_baseBox->setToolTip(m_scaleBox->toolTip());
    m_startLabel->setText(tr("Be&gins at:"));
    m_startBox->setToolTip(tr("The rating of a model without votes."));
}

void EloFields::changeEvent(QEvent* event)
{
    QGroupBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace darkhorse
