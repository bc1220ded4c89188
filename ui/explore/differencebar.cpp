// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/differencebar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "core/arena/standings/slicedstandings.h"
#include "ui/charts/findingstext.h"
#include "ui/common/findingsdialog.h"
#include "ui/common/metrics.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

DifferenceBar::DifferenceBar(QWidget* parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_detailsButton(new QPushButton(this))
    , m_battlesButton(new QPushButton(this))
    , m_promptsButton(new QPushButton(this))
    , m_closeButton(new QPushButton(u"✕"_s, this))
{
    m_label->setObjectName(u"differenceLabel"_s);
    m_detailsButton->setObjectName(u"detailsButton"_s);
    m_battlesButton->setObjectName(u"battlesButton"_s);
    m_promptsButton->setObjectName(u"promptsButton"_s);
    m_closeButton->setObjectName(u"closeDifference"_s);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(spacing::kNormal);
    row->addWidget(m_label, 1);
    row->addWidget(m_detailsButton);
    row->addWidget(m_battlesButton);
    row->addWidget(m_promptsButton);
    row->addWidget(m_closeButton);
    connect(m_detailsButton, &QPushButton::clicked, this, &DifferenceBar::showDetails);
    connect(m_battlesButton, &QPushButton::clicked, this, [this] {
        if (m_pair)
            emit battlesWanted(m_pair->first, m_pair->second);
    });
    connect(m_promptsButton, &QPushButton::clicked, this, [this] {
        if (m_pair)
            emit commonPromptsWanted(m_pair->first, m_pair->second);
    });
    connect(m_closeButton, &QPushButton::clicked, this, &DifferenceBar::closed);
    hide();
    retranslate();
}

void DifferenceBar::follow(SlicedStandings& standings)
{
    m_standings = &standings;
    connect(&standings, &SlicedStandings::standingsChanged, this, [this](const StandingsPtr& one) {
        if (one->category == m_category)
            ask();
    });
    ask();
}

void DifferenceBar::setPair(const std::optional<Pair>& pair)
{
    if (m_pair == pair)
        return;
    m_pair = pair;
    m_commonPrompts.reset();
    ask();
}

void DifferenceBar::setCategory(const CategoryKey& category)
{
    m_category = category;
    ask();
}

void DifferenceBar::ask()
{
    if (!m_pair || !m_standings) {
        m_comparison.reset();
        return hide();
    }
    m_standings->compare(m_category, m_pair->first, m_pair->second, this,
        [this, pair = *m_pair, category = m_category](const ContestantComparison& comparison) {
            if (m_pair != pair || m_category != category || !m_standings)
                return;
            m_comparison = comparison;
            describe();
        });
    countPrompts();
}

void DifferenceBar::countPrompts()
{
    if (!m_counter)
        return;
    m_counter(m_pair->first, m_pair->second, this, [this, pair = *m_pair](const Result<qint64>& count) {
        if (m_pair != pair || !count)
            return;
        m_commonPrompts = *count;
        describe();
    });
}

void DifferenceBar::describe()
{
    if (!m_comparison || !m_standings)
        return;
    m_comparison->commonPrompts = m_commonPrompts;
    m_promptsButton->setVisible(m_commonPrompts.value_or(0) > 0);
    m_label->setText(findingstext::comparisonInShort(*m_comparison, *m_standings->standings(m_category)));
    setVisible(!m_label->text().isEmpty());
}

void DifferenceBar::showDetails()
{
    if (!m_comparison || !m_standings)
        return;
    auto* dialog = new FindingsDialog(this);
    dialog->setText(tr("Two models"), findingstext::comparison(*m_comparison, *m_standings->standings(m_category)));
    dialog->open();
}

void DifferenceBar::retranslate()
{
    m_detailsButton->setText(tr("&More…"));
    m_detailsButton->setToolTip(tr("Everything that the votes say of these two models"));
    m_battlesButton->setText(tr("&Battles"));
    m_battlesButton->setToolTip(tr("Shows the battles of these two models in the history"));
    m_promptsButton->setText(tr("Common &prompts"));
    m_promptsButton->setToolTip(
        tr("Shows in the history what either of them answered to prompts that both were judged on"));
    m_closeButton->setAccessibleName(tr("Let go of these two models"));
    m_closeButton->setToolTip(tr("Let go of these two models"));
    ask();
}

} // namespace darkhorse
