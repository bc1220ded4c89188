// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/promptchooser.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSet>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "core/arena/categories/categorybook.h"
#include "ui/battle/promptlist.h"
#include "ui/common/categorytext.h"
#include "ui/common/errortext.h"
#include "ui/common/metrics.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

PromptChooser::PromptChooser(PromptWork& work, CategoryBook& categories, QWidget* parent)
    : QDialog(parent)
    , m_work(work)
    , m_categories(categories)
    , m_list(new PromptList(this))
    , m_found(new PromptSearch(this))
    , m_search(new QLineEdit(this))
    , m_set(new QComboBox(this))
    , m_category(new QComboBox(this))
    , m_view(new QListView(this))
    , m_count(new QLabel(this))
    , m_sorted(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_inOrder(new QPushButton(this))
    , m_shuffled(new QPushButton(this))
    , m_free(new QPushButton(this))
    , m_file(new QPushButton(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Close, this))
{
    setObjectName(u"promptChooser"_s);
    m_search->setObjectName(u"search"_s);
    m_set->setObjectName(u"set"_s);
    m_category->setObjectName(u"category"_s);
    m_sorted->setObjectName(u"sorted"_s);
    m_view->setObjectName(u"prompts"_s);
    m_count->setObjectName(u"count"_s);
    m_inOrder->setObjectName(u"inOrder"_s);
    m_shuffled->setObjectName(u"shuffled"_s);
    m_free->setObjectName(u"free"_s);
    m_file->setObjectName(u"file"_s);
    m_found->setSourceModel(m_list);
    m_view->setModel(m_found);
    m_view->setUniformItemSizes(true); // a hundred thousand prompts are laid out as fast as ten
    m_view->setTextElideMode(Qt::ElideRight);
    build();
    retranslate();
    reload();
    m_search->setFocus();
}

void PromptChooser::build()
{
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_count->setFont(smallFont());
    m_sorted->setFont(smallFont());
    m_sorted->setWordWrap(true);
    for (QComboBox* box : { m_set, m_category }) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(20);
    }
    auto* top = new QHBoxLayout;
    top->setSpacing(spacing::kNormal);
    top->addWidget(m_search, 1);
    top->addWidget(m_set);
    top->addWidget(m_category);
    auto* way = new QHBoxLayout;
    way->setSpacing(spacing::kNormal);
    way->addWidget(m_inOrder);
    way->addWidget(m_shuffled);
    way->addWidget(m_free);
    way->addStretch();
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_file);
    bottom->addWidget(m_buttons, 1);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(spacing::kNormal);
    column->addLayout(top);
    column->addWidget(m_count);
    column->addWidget(m_view, 1);
    column->addWidget(m_sorted);
    column->addLayout(way);
    column->addWidget(m_problem);
    column->addLayout(bottom);
    resize(760, 520);

    connect(m_search, &QLineEdit::textChanged, this, &PromptChooser::filter);
    connect(m_set, &QComboBox::currentIndexChanged, this, &PromptChooser::filter);
    connect(m_category, &QComboBox::currentIndexChanged, this, &PromptChooser::filter);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &PromptChooser::showCategories);
    connect(m_view, &QListView::activated, this, &PromptChooser::choose);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &PromptChooser::choose);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_inOrder, &QPushButton::clicked, this, [this] { work(false); });
    connect(m_shuffled, &QPushButton::clicked, this, [this] { work(true); });
    connect(m_free, &QPushButton::clicked, this, [this] {
        if (const auto chosen = m_work.choose(std::nullopt); !chosen)
            return showError(this, chosen.error());
        emit workChanged();
        describe();
    });
    connect(m_file, &QPushButton::clicked, this, &PromptChooser::fileWanted);
}

void PromptChooser::reload()
{
    delete m_reading;
    m_reading = m_work.readSets(this, [this](const Result<PromptWork::Sets>& sets) { take(sets); });
    describe();
}

void PromptChooser::take(const Result<PromptWork::Sets>& sets)
{
    m_reading.clear();
    m_problem->setVisible(!sets);
    if (!sets) {
        m_problem->setText(errorSentence(sets.error().code));
        return describe();
    }
    m_list->setPrompts(sets->prompts);
    m_sets = sets->progress;
    const QString current = m_set->currentData().toString();
    m_set->clear();
    m_set->addItem(QString(), QVariant(QString()));
    for (const SetProgress& one : m_sets)
        m_set->addItem(QString(), QVariant(one.set));
    m_set->setCurrentIndex(std::max(0, m_set->findData(current)));
    sort();
    describe();
    filter();
}

void PromptChooser::sort()
{
    offerCategories();
    m_categories.sort(m_list->prompts(), this, [this](const Result<std::vector<std::vector<CategoryKey>>>& sorted) {
        if (!sorted || sorted->size() != m_list->prompts().size())
            return; // prompts can be picked without; or newer ones are being sorted
        m_list->setCategories(*sorted);
        offerCategories();
        showCategories();
    });
}

/// Those that some prompt is in.
void PromptChooser::offerCategories()
{
    QSet<QString> used;
    for (const std::vector<CategoryKey>& categories : m_list->categories()) {
        for (const CategoryKey& category : categories)
            used.insert(category.value);
    }
    const QSignalBlocker isQuiet(m_category);
    m_category->clear();
    m_category->addItem(tr("Any category"));
    for (const CategoryDefinition& category : m_categories.definitions()) {
        if (used.contains(category.key.value))
            m_category->addItem(categoryText(category.key), category.key.value);
    }
    m_category->setEnabled(m_category->count() > 1);
}

void PromptChooser::showCategories()
{
    QStringList names;
    const QModelIndex current = m_found->mapToSource(m_view->currentIndex());
    if (current.isValid()) {
        for (const CategoryKey& category : m_list->categoriesOf(current.row()))
            names.append(categoryText(category));
    }
    m_sorted->setText(names.join(u" · "_s));
    m_sorted->setVisible(!names.isEmpty());
}

void PromptChooser::filter()
{
    const QVariant category = m_category->currentData();
    m_found->look(m_search->text(), m_set->currentData().toString(),
        category.isValid() ? std::optional(CategoryKey { category.toString() }) : std::nullopt);
    if (m_found->rowCount() > 0)
        m_view->setCurrentIndex(m_found->index(0, 0));
    showCategories();
    describe();
}

void PromptChooser::choose()
{
    const QModelIndex current = m_found->mapToSource(m_view->currentIndex());
    if (!current.isValid())
        return;
    emit chosen(m_list->prompt(current.row()).text);
    accept();
}

void PromptChooser::work(bool isShuffled)
{
    const auto chosen = m_work.choose(PromptWork::Choice { m_set->currentData().toString(), isShuffled });
    if (!chosen)
        return showError(this, chosen.error());
    emit workChanged();
    accept();
}

void PromptChooser::describe()
{
    const auto inWork = m_work.choice();
    m_set->setItemText(0, tr("All sets"));
    for (int i = 0; i < int(m_sets.size()); ++i) {
        const SetProgress& one = m_sets[size_t(i)];
        m_set->setItemText(
            i + 1, tr("%1 (%2 of %3)", "prompt set, judged, all").arg(one.set).arg(one.done).arg(one.total));
    }
    const bool isOneSet = !m_set->currentData().toString().isEmpty();
    m_inOrder->setEnabled(isOneSet);
    m_shuffled->setEnabled(isOneSet);
    m_free->setEnabled(inWork.has_value());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(m_found->rowCount() > 0);
    if (m_reading)
        m_count->setText(tr("Reading the prompts…"));
    else
        m_count->setText(inWork
                ? tr("%Ln prompt(s) found. Set in work: %1.", nullptr, m_found->rowCount()).arg(inWork->set)
                : tr("%Ln prompt(s) found.", nullptr, m_found->rowCount()));
}

/// The arrows move through the list while the search is typed.
bool PromptChooser::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QApplication::sendEvent(m_view, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void PromptChooser::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void PromptChooser::retranslate()
{
    setWindowTitle(tr("Prompts"));
    m_search->setPlaceholderText(tr("Search the prompts"));
    m_search->setAccessibleName(tr("Search the prompts"));
    m_set->setAccessibleName(tr("Prompt set"));
    m_category->setAccessibleName(tr("Category"));
    m_sorted->setAccessibleName(tr("Categories of this prompt"));
    m_category->setItemText(0, tr("Any category"));
    m_view->setAccessibleName(tr("Prompts"));
    m_inOrder->setText(tr("Work through in order"));
    m_shuffled->setText(tr("Work through shuffled"));
    m_free->setText(tr("Pick freely"));
    m_inOrder->setToolTip(tr("From now on the next prompt is the first of this set that you have not judged."));
    m_shuffled->setToolTip(tr("The same in an order of your own that stays."));
    m_free->setToolTip(tr("From now on prompts are suggested out of all sets."));
    m_file->setText(tr("From a file…"));
    m_file->setToolTip(tr("Adds the prompts of a TXT, CSV, JSON or JSONL file as a set."));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Choose"));
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    describe();
}

} // namespace darkhorse
