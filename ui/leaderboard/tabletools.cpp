// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/tabletools.h"

#include <algorithm>

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include "ui/common/metrics.h"
#include "ui/leaderboard/columnsdialog.h"
#include "ui/leaderboard/standingstable.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr int kNarrowestSearch = 110;
constexpr qint64 kDayS = 86'400;
constexpr qint64 kMsPerSecond = 1000;

} // namespace

TableTools::TableTools(StandingsTable& table, QWidget* parent)
    : QWidget(parent)
    , m_table(table)
    , m_searchBox(new QLineEdit(this))
    , m_bestBox(new QCheckBox(this))
    , m_sinceBox(new QComboBox(this))
    , m_momentBox(new QDateTimeEdit(this))
    , m_columnsButton(new QPushButton(this))
{
    m_searchBox->setObjectName(u"searchBox"_s);
    m_bestBox->setObjectName(u"bestBox"_s);
    m_sinceBox->setObjectName(u"sinceBox"_s);
    m_momentBox->setObjectName(u"momentBox"_s);
    m_columnsButton->setObjectName(u"columnsButton"_s);
    m_searchBox->setClearButtonEnabled(true);
    m_searchBox->setMinimumWidth(kNarrowestSearch);
    m_momentBox->setCalendarPopup(true);
    m_momentBox->hide();
    for (const Since since : { Never, Day, Week, Moment })
        m_sinceBox->addItem(QString(), int(since));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(spacing::kNormal);
    row->addWidget(m_searchBox, 1);
    row->addWidget(m_bestBox);
    row->addWidget(m_sinceBox);
    row->addWidget(m_momentBox);
    row->addWidget(m_columnsButton);
    retranslate();

    connect(m_searchBox, &QLineEdit::textChanged, &m_table, &StandingsTable::setSearch);
    connect(m_bestBox, &QCheckBox::toggled, &m_table, &StandingsTable::setGrouped);
    connect(m_sinceBox, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_momentBox->setVisible(index == Moment);
        emit sinceChanged();
    });
    connect(m_momentBox, &QDateTimeEdit::dateTimeChanged, this, [this] {
        m_isMomentChosen = true;
        emit sinceChanged();
    });
    connect(m_columnsButton, &QPushButton::clicked, this, &TableTools::openColumns);
    connect(&m_table, &StandingsTable::columnsMoved, this, [this] { emit columnsChosen(m_table.chosenColumns()); });
}

std::optional<quint32> TableTools::since(qint64 lastVoteUtcMs) const
{
    const qint64 last = lastVoteUtcMs / kMsPerSecond;
    if (!m_isMomentChosen && last > 0) { // the day before the last vote is a place to begin
        const QSignalBlocker quiet(m_momentBox);
        m_momentBox->setDateTime(QDateTime::fromSecsSinceEpoch(last - kDayS));
    }
    switch (Since(m_sinceBox->currentIndex())) {
    case Never: return std::nullopt;
    case Day: return quint32(std::max<qint64>(0, last - kDayS));
    case Week: return quint32(std::max<qint64>(0, last - 7 * kDayS));
    case Moment: return quint32(std::max<qint64>(0, m_momentBox->dateTime().toSecsSinceEpoch()));
    }
    Q_UNREACHABLE();
}

void TableTools::showSince(qint64 utcMs)
{
    const QSignalBlocker quiet(m_momentBox);
    m_isMomentChosen = true;
    m_momentBox->setDateTime(QDateTime::fromMSecsSinceEpoch(utcMs));
    if (m_sinceBox->currentIndex() == Moment)
        emit sinceChanged();
    else
        m_sinceBox->setCurrentIndex(Moment);
}

void TableTools::openColumns()
{
    auto* dialog = new ColumnsDialog(m_table.columnsInSight(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ColumnsDialog::columnsChosen, this, &TableTools::choose);
    connect(dialog, &ColumnsDialog::usualWanted, this, [this] { choose({}); });
    dialog->open();
}

void TableTools::choose(const std::vector<StandingsColumn>& columns)
{
    m_table.setChosenColumns(columns);
    emit columnsChosen(columns);
}

void TableTools::retranslate()
{
    m_searchBox->setPlaceholderText(tr("Search models"));
    m_searchBox->setAccessibleName(tr("Search models"));
    m_searchBox->setToolTip(tr("Parts of names of models or organizations"));
    m_bestBox->setText(tr("&Best of each organization"));
    m_bestBox->setToolTip(
        tr("The mark before a name, or the right and left arrow keys, show and hide the organization's other models"));
    m_sinceBox->setItemText(Never, tr("Without changes"));
    m_sinceBox->setItemText(Day, tr("Changes of the last day"));
    m_sinceBox->setItemText(Week, tr("Changes of the last week"));
    m_sinceBox->setItemText(Moment, tr("Changes since…"));
    m_sinceBox->setAccessibleName(tr("Changes of the ratings"));
    m_sinceBox->setToolTip(tr("Compares with the ratings as they were, counted back from the last vote"));
    m_momentBox->setAccessibleName(tr("Changes since"));
    m_columnsButton->setText(tr("Co&lumns…"));
    m_columnsButton->setToolTip(tr("Which columns the table has, and in which order; their heads can be dragged, too"));
}

} // namespace darkhorse
