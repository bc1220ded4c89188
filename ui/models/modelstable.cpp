// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/modelstable.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QSortFilterProxyModel>

#include "ui/models/contestantmodel.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr double kWidestColumn = 0.3; ///< of the page, for names that somebody made very long
const QString kShownColumns = u"models/moreColumns"_s;

/// Not shown unless asked for, by the word in the settings.
const std::pair<ContestantModel::Column, QString> kMoreColumns[] {
    { ContestantModel::Version, u"version"_s },
    { ContestantModel::Cutoff, u"cutoff"_s },
    { ContestantModel::License, u"license"_s },
};

} // namespace

ModelsTable::ModelsTable(ContestantModel* model, QWidget* parent)
    : QTableView(parent), m_model(model), m_sort(new QSortFilterProxyModel(this)), m_columnsMenu(new QMenu(this))
{
    m_sort->setSourceModel(m_model);
    m_sort->setSortRole(SortRole);
    m_sort->setSortLocaleAware(true);
    setModel(m_sort);
    setSortingEnabled(true);
    sortByColumn(ContestantModel::Name, Qt::AscendingOrder);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(ContestantModel::Source, QHeaderView::Stretch);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    buildMenu();
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this,
        [this](const QPoint& place) { m_columnsMenu->popup(horizontalHeader()->mapToGlobal(place)); });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ModelsTable::currentChanged);
    auto* removeAction = new QAction(this);
    removeAction->setShortcut(QKeySequence::Delete);
    removeAction->setShortcutContext(Qt::WidgetShortcut);
    connect(removeAction, &QAction::triggered, this, &ModelsTable::removeWanted);
    addAction(removeAction);
}

void ModelsTable::buildMenu()
{
    const QStringList shown = QSettings().value(kShownColumns).toStringList();
    for (const auto& [column, word] : kMoreColumns) {
        QAction* action = m_columnsMenu->addAction(QString());
        action->setCheckable(true);
        action->setChecked(shown.contains(word));
        action->setObjectName(word + u"ColumnAction"_s);
        setColumnHidden(column, !action->isChecked());
        connect(action, &QAction::toggled, this, [this, column = column](bool isShown) {
            setColumnHidden(column, !isShown);
            resizeColumnToContents(column);
            QStringList words;
            for (size_t i = 0; i < std::size(kMoreColumns); ++i) {
                if (m_columnsMenu->actions().at(qsizetype(i))->isChecked())
                    words.append(kMoreColumns[i].second);
            }
            QSettings().setValue(kShownColumns, words);
        });
    }
    retranslate();
}

void ModelsTable::retranslate()
{
    setAccessibleName(tr("Models of this arena"));
    m_columnsMenu->setTitle(tr("&Columns"));
    for (size_t i = 0; i < std::size(kMoreColumns); ++i)
        m_columnsMenu->actions()
            .at(qsizetype(i))
            ->setText(m_model->headerData(kMoreColumns[i].first, Qt::Horizontal, Qt::DisplayRole).toString());
}

void ModelsTable::select(ContestantId id)
{
    const int row = m_model->rowOf(id);
    if (row >= 0)
        setCurrentIndex(m_sort->mapFromSource(m_model->index(row, 0)));
}

const Contestant* ModelsTable::current() const
{
    const QModelIndex index = m_sort->mapToSource(currentIndex());
    return index.isValid() ? &m_model->contestant(index.row()) : nullptr;
}

void ModelsTable::fitColumns(int width)
{
    // Not the one that takes what is left over: a change of its content would make it as wide as that.
    for (int column = 0; column < ContestantModel::ColumnCount; ++column) {
        if (column != ContestantModel::Source)
            resizeColumnToContents(column);
    }
    const int widest = int(width * kWidestColumn);
    for (const int column : { ContestantModel::Name, ContestantModel::Organization }) {
        if (columnWidth(column) > widest)
            setColumnWidth(column, widest);
    }
}

} // namespace darkhorse
