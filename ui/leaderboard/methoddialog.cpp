// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/methoddialog.h"

#include <algorithm>
#include <cmath>

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "core/arena/standings/livestandings.h"
#include "ui/common/metrics.h"
#include "ui/leaderboard/bootstrapfields.h"
#include "ui/leaderboard/elofields.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr double kFarthestRating = 100'000;
constexpr double kMeanRating = 1000;
constexpr int kNarrowest = 460;
constexpr double kPerCent = 100;
constexpr qint64 kNoAnchor = 0;
constexpr qint64 kArenaAnchor = -1;

} // namespace

MethodDialog::MethodDialog(LiveStandings& standings, QWidget* parent)
    : QDialog(parent)
    , m_standings(&standings)
    , m_overall(standings.standings(overallCategory()))
    , m_methodLabel(new QLabel(this))
    , m_methodBox(new QComboBox(this))
    , m_explanationLabel(new QLabel(this))
    , m_styleLabel(new QLabel(this))
    , m_styleBox(new QComboBox(this))
    , m_intervalLabel(new QLabel(this))
    , m_intervalBox(new QComboBox(this))
    , m_confidenceLabel(new QLabel(this))
    , m_confidenceBox(new QDoubleSpinBox(this))
    , m_bootstrap(new BootstrapFields(this))
    , m_elo(new EloFields(this))
    , m_anchorLabel(new QLabel(this))
    , m_anchorBox(new QComboBox(this))
    , m_anchorRatingLabel(new QLabel(this))
    , m_anchorRatingBox(new QDoubleSpinBox(this))
    , m_reweightBox(new QCheckBox(this))
    , m_tiesBox(new QCheckBox(this))
    , m_poolBox(new QCheckBox(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::RestoreDefaults | QDialogButtonBox::Close, this))
{
    setObjectName(u"methodDialog"_s);
    m_methodBox->setObjectName(u"methodBox"_s);
    m_styleBox->setObjectName(u"styleBox"_s);
    m_intervalBox->setObjectName(u"intervalBox"_s);
    m_confidenceBox->setObjectName(u"confidenceBox"_s);
    m_anchorBox->setObjectName(u"anchorBox"_s);
    m_anchorRatingBox->setObjectName(u"anchorRatingBox"_s);
    m_reweightBox->setObjectName(u"reweightBox"_s);
    m_tiesBox->setObjectName(u"tiesBox"_s);
    m_poolBox->setObjectName(u"poolBox"_s);
    m_buttons->setObjectName(u"buttons"_s);
    build();
    retranslate();
    present(standings.choice());

    connect(m_methodBox, &QComboBox::currentIndexChanged, this, [this] {
        fillIntervals();
        apply();
    });
    connect(m_styleBox, &QComboBox::currentIndexChanged, this, [this] {
        fillIntervals();
        apply();
    });
    connect(m_intervalBox, &QComboBox::currentIndexChanged, this, &MethodDialog::apply);
    connect(m_confidenceBox, &QDoubleSpinBox::valueChanged, this, &MethodDialog::apply);
    connect(m_bootstrap, &BootstrapFields::changed, this, &MethodDialog::apply);
    connect(m_elo, &EloFields::changed, this, &MethodDialog::apply);
    connect(m_anchorBox, &QComboBox::currentIndexChanged, this, &MethodDialog::anchorChosen);
    connect(m_anchorRatingBox, &QDoubleSpinBox::valueChanged, this, &MethodDialog::apply);
    connect(m_reweightBox, &QCheckBox::toggled, this, &MethodDialog::apply);
    connect(m_tiesBox, &QCheckBox::toggled, this, &MethodDialog::apply);
    connect(m_poolBox, &QCheckBox::toggled, this, &MethodDialog::apply);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this, [this] {
        present({});
        apply();
    });
}

void MethodDialog::build()
{
    m_explanationLabel->setWordWrap(true);
    m_explanationLabel->setFont(smallFont());
    m_anchorRatingBox->setRange(-kFarthestRating, kFarthestRating);
    m_anchorRatingBox->setDecimals(1);
    m_anchorRatingBox->setKeyboardTracking(false);
    m_confidenceBox->setRange(50, 99.9);
    m_confidenceBox->setDecimals(1);
    m_confidenceBox->setKeyboardTracking(false);
    for (QComboBox* box : { m_methodBox, m_styleBox, m_intervalBox, m_anchorBox })
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_methodLabel->setBuddy(m_methodBox);
    m_styleLabel->setBuddy(m_styleBox);
    m_intervalLabel->setBuddy(m_intervalBox);
    m_confidenceLabel->setBuddy(m_confidenceBox);
    m_anchorLabel->setBuddy(m_anchorBox);
    m_anchorRatingLabel->setBuddy(m_anchorRatingBox);

    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(spacing::kNormal);
    form->addRow(m_methodLabel, m_methodBox);
    form->addRow(m_styleLabel, m_styleBox);
    form->addRow(m_explanationLabel);
    form->addRow(m_elo);
    form->addRow(m_intervalLabel, m_intervalBox);
    form->addRow(m_confidenceLabel, m_confidenceBox);
    form->addRow(m_bootstrap);
    form->addRow(m_anchorLabel, m_anchorBox);
    form->addRow(m_anchorRatingLabel, m_anchorRatingBox);
    form->addRow(m_reweightBox);
    form->addRow(m_tiesBox);
    form->addRow(m_poolBox);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kWide, spacing::kWide, spacing::kWide, spacing::kWide);
    column->setSpacing(spacing::kWide);
    column->addLayout(form);
    column->addStretch();
    column->addWidget(m_buttons);
    setMinimumWidth(kNarrowest);
}

void MethodDialog::present(const RatingChoice& choice)
{
    m_isFilling = true;
    m_methodBox->setCurrentIndex(m_methodBox->findData(int(choice.method)));
    m_styleBox->setCurrentIndex(m_styleBox->findData(int(choice.style)));
    fillIntervals();
    m_intervalBox->setCurrentIndex(std::max(0, m_intervalBox->findData(int(choice.possible().interval))));
    m_confidenceBox->setValue(choice.confidence * kPerCent);
    m_bootstrap->present(choice.bootstrap);
    m_elo->present(choice.elo);
    const qint64 anchor = choice.anchor ? choice.anchor->contestant.value : kNoAnchor;
    m_anchorBox->setCurrentIndex(std::max(0, m_anchorBox->findData(anchor)));
    m_anchorRatingBox->setValue(choice.anchor ? choice.anchor->rating : kMeanRating);
    m_reweightBox->setChecked(choice.reweightsPairs);
    m_tiesBox->setChecked(choice.leavesOutTies);
    m_poolBox->setChecked(choice.poolsCategories);
    m_isFilling = false;
    explain();
}

void MethodDialog::fillIntervals()
{
    const QSignalBlocker quiet(m_intervalBox);
    const QVariant before = m_intervalBox->currentData();
    m_intervalBox->clear();
    if (method() != RatingMethod::OnlineElo)
        m_intervalBox->addItem(tr("Sandwich estimate (exact)"), int(IntervalMethod::Sandwich));
    if (style() == StyleControl::None) {
        m_intervalBox->addItem(tr("Bootstrap"), int(IntervalMethod::Bootstrap));
        m_intervalBox->addItem(tr("None"), int(IntervalMethod::None));
    }
    const int kept = m_intervalBox->findData(before);
    const int fallback = method() == RatingMethod::OnlineElo ? m_intervalBox->findData(int(IntervalMethod::None)) : 0;
    m_intervalBox->setCurrentIndex(kept >= 0 ? kept : fallback);
}

void MethodDialog::fillAnchors()
{
    const QSignalBlocker quiet(m_anchorBox);
    const int before = m_anchorBox->currentIndex();
    m_anchorBox->clear();
    m_anchorBox->addItem(tr("None: the mean is 1000"), kNoAnchor);
    const auto arena = std::ranges::find(m_overall->rows, kChatbotArenaAnchor, &StandingsRow::name);
    if (arena != m_overall->rows.end())
        m_anchorBox->addItem(tr("Chatbot Arena 2024"), kArenaAnchor);
    for (const StandingsRow& row : m_overall->rows)
        m_anchorBox->addItem(row.name, row.contestant.value);
    m_anchorBox->setCurrentIndex(std::max(0, before));
}

/// A model stays where it is now until the person types another number.
void MethodDialog::anchorChosen()
{
    const qint64 anchor = m_anchorBox->currentData().toLongLong();
    if (anchor == kArenaAnchor) {
        m_anchorRatingBox->setValue(kChatbotArenaAnchorRating);
    } else if (const StandingsRow* row = m_overall->row({ anchor }); row != nullptr && !m_isFilling) {
        const QSignalBlocker quiet(m_anchorRatingBox);
        m_anchorRatingBox->setValue(std::round(row->rating.value_or(kMeanRating)));
    }
    apply();
}

RatingMethod MethodDialog::method() const { return RatingMethod(m_methodBox->currentData().toInt()); }

/// Only Bradley-Terry can hold style equal.
StyleControl MethodDialog::style() const
{
    return method() == RatingMethod::BradleyTerry ? StyleControl(m_styleBox->currentData().toInt())
                                                  : StyleControl::None;
}

RatingChoice MethodDialog::choice() const
{
    RatingChoice choice;
    choice.method = method();
    choice.style = style();
    choice.interval = IntervalMethod(m_intervalBox->currentData().toInt());
    choice.confidence = m_confidenceBox->value() / kPerCent;
    choice.bootstrap = m_bootstrap->choice();
    choice.elo = m_elo->choice();
    choice.reweightsPairs = m_reweightBox->isEnabled() && m_reweightBox->isChecked();
    choice.leavesOutTies = m_tiesBox->isChecked();
    choice.poolsCategories = m_poolBox->isEnabled() && m_poolBox->isChecked();
    const qint64 anchor = m_anchorBox->currentData().toLongLong();
    const auto arena = std::ranges::find(m_overall->rows, kChatbotArenaAnchor, &StandingsRow::name);
    if (anchor == kArenaAnchor && arena != m_overall->rows.end())
        choice.anchor = RatingAnchor { arena->contestant, m_anchorRatingBox->value() };
    else if (anchor != kNoAnchor)
        choice.anchor = RatingAnchor { { anchor }, m_anchorRatingBox->value() };
    return choice.possible();
}

void MethodDialog::apply()
{
    if (m_isFilling)
        return;
    explain();
    if (m_standings)
        m_standings->setChoice(choice());
}

void MethodDialog::explain()
{
    m_reweightBox->setEnabled(method() != RatingMethod::OnlineElo);
    const auto interval = IntervalMethod(m_intervalBox->currentData().toInt());
    m_poolBox->setEnabled(interval != IntervalMethod::None);
    m_confidenceBox->setEnabled(interval != IntervalMethod::None);
    m_confidenceLabel->setEnabled(interval != IntervalMethod::None);
    m_bootstrap->setVisible(interval == IntervalMethod::Bootstrap);
    m_elo->setVisible(method() == RatingMethod::OnlineElo);
    m_styleBox->setEnabled(method() == RatingMethod::BradleyTerry);
    m_styleBox->setVisible(m_styleBox->isEnabled());
    m_styleLabel->setVisible(m_styleBox->isEnabled());
    const bool hasAnchor = m_anchorBox->currentData().toLongLong() != kNoAnchor;
    m_anchorRatingBox->setEnabled(hasAnchor);
    m_anchorRatingLabel->setEnabled(hasAnchor);
    m_bootstrap->setPossible(method() != RatingMethod::OnlineElo, hasAnchor);
    explainMethod();
    adjustSize();
}

void MethodDialog::explainMethod()
{
    if (style() != StyleControl::None)
        return m_explanationLabel->setText(tr("As Bradley-Terry, but what longer answers and more headings, lists and "
                                              "bold text win is taken out first. Only "
                                              "votes whose answers are kept in the arena count."));
    switch (method()) {
    case RatingMethod::BradleyTerry:
        return m_explanationLabel->setText(tr(
            "The most likely strengths for all votes together. Ties and both-bads count as half a win for each side."));
    case RatingMethod::Davidson:
        return m_explanationLabel->setText(
            tr("As Bradley-Terry, but ties and both-bads are an outcome of their own. Its ratings lie farther apart."));
    case RatingMethod::OnlineElo:
        return m_explanationLabel->setText(
            tr("Vote by vote in the order of time. It lags behind and depends on that order."));
    }
}

void MethodDialog::retranslate()
{
    setWindowTitle(tr("How to rate"));
    m_methodLabel->setText(tr("&Method:"));
    m_styleLabel->setText(tr("&Style of answers:"));
    m_intervalLabel->setText(tr("&Intervals:"));
    m_confidenceLabel->setText(tr("C&onfidence:"));
    m_confidenceBox->setSuffix(tr(" %", "behind a number"));
    m_anchorLabel->setText(tr("&Anchor:"));
    m_anchorRatingLabel->setText(tr("Its &rating:"));
    m_reweightBox->setText(tr("Let every &pair weigh alike"));
    m_reweightBox->setToolTip(tr("A pair of models that met often does not drown the others. Intervals become wider."));
    m_tiesBox->setText(tr("Leave &ties and both-bads out"));
    m_poolBox->setText(tr("Let small &categories lean on Overall"));
    m_poolBox->setToolTip(
        tr("A category with few votes borrows strength from the overall ratings; one that differs is left alone."));
    m_isFilling = true;
    const int method = std::max(0, m_methodBox->currentIndex());
    m_methodBox->clear();
    m_methodBox->addItem(tr("Bradley-Terry"), int(RatingMethod::BradleyTerry));
    m_methodBox->addItem(tr("Davidson"), int(RatingMethod::Davidson));
    m_methodBox->addItem(tr("Online Elo"), int(RatingMethod::OnlineElo));
    m_methodBox->setCurrentIndex(method);
    const int style = std::max(0, m_styleBox->currentIndex());
    m_styleBox->clear();
    m_styleBox->addItem(tr("Counts as it is"), int(StyleControl::None));
    m_styleBox->addItem(tr("Held equal, as FastChat defines it"), int(StyleControl::FastChat));
    m_styleBox->addItem(tr("Held equal, as arena-rank defines it"), int(StyleControl::ArenaRank));
    m_styleBox->setCurrentIndex(style);
    fillIntervals();
    fillAnchors();
    m_isFilling = false;
    explain();
}

void MethodDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace darkhorse
