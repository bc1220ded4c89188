// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/categories/categorydialog.h"

#include <algorithm>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

#include "core/arena/categories/categorybook.h"
#include "core/arena/categories/matchcount.h"
#include "ui/categories/conditionrow.h"
#include "ui/common/categorytext.h"
#include "ui/common/errortext.h"
#include "ui/common/metrics.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr int kCountDelayMs = 200; ///< long enough for the next key

/// A key out of a name: its ASCII letters and digits, or a number when it has none; not one that is taken.
[[nodiscard]] CategoryKey keyFor(const QString& name, const std::vector<CategoryDefinition>& taken)
{
    QString base;
    for (const QChar c : name.toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            base += c;
        else if (!base.isEmpty() && !base.endsWith(u'_'))
            base += u'_';
    }
    while (base.endsWith(u'_'))
        base.chop(1);
    if (base.isEmpty())
        base = u"own"_s;
    const auto isTaken = [&](const QString& key) {
        return key == overallCategory().value
            || std::ranges::count(taken, CategoryKey { key }, &CategoryDefinition::key) > 0;
    };
    QString key = base;
    for (int number = 2; isTaken(key); ++number)
        key = u"%1_%2"_s.arg(base).arg(number);
    return { key };
}

} // namespace

CategoryDialog::CategoryDialog(CategoryBook& book, QWidget* parent)
    : QDialog(parent)
    , m_book(book)
    , m_list(new QListWidget(this))
    , m_new(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_import(new QPushButton(this))
    , m_export(new QPushButton(this))
    , m_nameLabel(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_joinLabel(new QLabel(this))
    , m_join(new QComboBox(this))
    , m_lines(new QVBoxLayout)
    , m_add(new QPushButton(this))
    , m_nested(new QLabel(this))
    , m_count(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Close, this))
{
    setObjectName(u"categoryDialog"_s);
    m_list->setObjectName(u"categoryList"_s);
    m_new->setObjectName(u"newCategory"_s);
    m_remove->setObjectName(u"removeCategory"_s);
    m_name->setObjectName(u"categoryName"_s);
    m_join->setObjectName(u"join"_s);
    m_add->setObjectName(u"addCondition"_s);
    m_count->setObjectName(u"matchCount"_s);
    build();
    connectParts();
    retranslate();
    fillList(overallCategory());
    resize(820, 480);
}

void CategoryDialog::build()
{
    auto* listColumn = new QVBoxLayout;
    listColumn->setSpacing(spacing::kNormal);
    listColumn->addWidget(m_list, 1);
    for (const auto& [left, right] : { std::pair { m_new, m_remove }, std::pair { m_import, m_export } }) {
        auto* row = new QHBoxLayout;
        row->addWidget(left);
        row->addWidget(right);
        listColumn->addLayout(row);
    }
    for (QPushButton* button : { m_new, m_remove, m_import, m_export, m_add })
        button->setAutoDefault(false);
    m_buttons->button(QDialogButtonBox::Save)->setProperty("primary", true);

    auto* columns = new QHBoxLayout;
    columns->setSpacing(spacing::kWide);
    columns->addLayout(listColumn, 2);
    columns->addWidget(makeForm(), 5);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kWide, spacing::kWide, spacing::kWide, spacing::kWide);
    column->setSpacing(spacing::kWide);
    column->addLayout(columns, 1);
    column->addWidget(m_buttons);
}

QWidget* CategoryDialog::makeForm()
{
    auto* form = new QWidget(this);
    m_nameLabel->setBuddy(m_name);
    m_joinLabel->setBuddy(m_join);
    m_join->addItems({ QString(), QString() });
    m_nested->setWordWrap(true);
    m_nested->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_count->setWordWrap(true);
    auto* join = new QHBoxLayout;
    join->addWidget(m_joinLabel);
    join->addWidget(m_join);
    join->addStretch();
    auto* name = new QHBoxLayout;
    name->addWidget(m_nameLabel);
    name->addWidget(m_name, 1);
    m_lines->setSpacing(spacing::kNormal);
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins({});
    column->setSpacing(spacing::kNormal);
    column->addLayout(name);
    column->addLayout(join);
    column->addLayout(m_lines);
    column->addWidget(m_nested);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    column->addStretch();
    column->addWidget(m_count);
    return form;
}

void CategoryDialog::connectParts()
{
    m_countDelay.setSingleShot(true);
    m_countDelay.setInterval(kCountDelayMs);
    connect(&m_countDelay, &QTimer::timeout, this, &CategoryDialog::count);
    connect(m_list, &QListWidget::currentRowChanged, this, &CategoryDialog::showChosen);
    connect(m_new, &QPushButton::clicked, this, &CategoryDialog::startNew);
    connect(m_remove, &QPushButton::clicked, this, &CategoryDialog::removeChosen);
    connect(m_export, &QPushButton::clicked, this, &CategoryDialog::exportOwn);
    connect(m_import, &QPushButton::clicked, this, &CategoryDialog::importOwn);
    connect(m_join, &QComboBox::currentIndexChanged, this, &CategoryDialog::countSoon);
    connect(m_name, &QLineEdit::textChanged, this, &CategoryDialog::countSoon);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({});
        countSoon();
    });
    connect(m_buttons->button(QDialogButtonBox::Save), &QPushButton::clicked, this, &CategoryDialog::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void CategoryDialog::fillList(const CategoryKey& chosen)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int row = 0;
    for (const CategoryDefinition& category : m_book.definitions()) {
        auto* item = new QListWidgetItem(category.isBuiltIn ? categoryText(category.key) : category.name, m_list);
        item->setData(Qt::UserRole, category.key.value);
        if (category.key == chosen)
            row = m_list->count() - 1;
    }
    m_list->setCurrentRow(row);
    showChosen();
}

void CategoryDialog::showChosen()
{
    const QListWidgetItem* item = m_list->currentItem();
    const CategoryKey key { item ? item->data(Qt::UserRole).toString() : QString() };
    m_shown = {};
    for (const CategoryDefinition& category : m_book.definitions()) {
        if (category.key == key)
            m_shown = category;
    }
    m_name->setText(m_shown.isBuiltIn ? categoryText(key) : m_shown.name);
    setConditions(m_shown.rule);
}

void CategoryDialog::setConditions(const CategoryRule& rule)
{
    for (ConditionRow* row : std::exchange(m_rows, {}))
        delete row;
    const auto form = formOf(rule);
    m_isNested = !form.has_value();
    m_join->setCurrentIndex(form && form->isAny ? 1 : 0);
    for (const Condition& condition : form ? form->conditions : std::vector<Condition> {})
        addRow(condition);
    const bool canEdit = !m_shown.isBuiltIn;
    m_name->setReadOnly(!canEdit);
    m_join->setEnabled(canEdit && !m_isNested);
    m_add->setVisible(canEdit && !m_isNested);
    m_remove->setEnabled(canEdit && !m_shown.key.value.isEmpty());
    m_nested->setVisible(m_isNested);
    m_nested->setText(QString::fromUtf8(QJsonDocument(rule.toJson()).toJson()));
    count();
}

void CategoryDialog::addRow(const Condition& condition)
{
    auto* row = new ConditionRow(condition, this);
    row->setEnabled(!m_shown.isBuiltIn);
    m_rows.push_back(row);
    m_lines->addWidget(row);
    connect(row, &ConditionRow::changed, this, &CategoryDialog::countSoon);
    connect(row, &ConditionRow::removalWanted, this, [this, row] {
        std::erase(m_rows, row);
        row->hide();
        row->deleteLater();
        countSoon();
    });
}

Result<CategoryRule> CategoryDialog::editedRule() const
{
    if (m_isNested)
        return m_shown.rule;
    RuleForm form;
    form.isAny = m_join->currentIndex() == 1;
    for (const ConditionRow* row : m_rows)
        form.conditions.push_back(row->condition());
    return ruleOf(form);
}

void CategoryDialog::countSoon() { m_countDelay.start(); }

void CategoryDialog::count()
{
    const auto rule = editedRule();
    const bool canSave = rule && !m_shown.isBuiltIn && !m_name->text().trimmed().isEmpty() && !m_rows.empty();
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(canSave || (m_isNested && !m_shown.isBuiltIn));
    const quint64 number = ++m_asked;
    if (!rule) {
        m_count->setText(tr("A condition lacks its value, or has one that is no number or day."));
        return;
    }
    m_book.count(*rule, this, [this, number](const Result<MatchCount>& counted) {
        if (number != m_asked)
            return;
        if (!counted) {
            m_count->setText(errorSentence(counted.error().code));
            return;
        }
        const QLocale locale;
        QString text
            = tr("%1 of %2 votes fit.").arg(locale.toString(counted->matching), locale.toString(counted->votes));
        if (counted->undecided > 0)
            text = tr("%1 of %2 votes fit; %3 are not labelled, so nobody knows.")
                       .arg(locale.toString(counted->matching), locale.toString(counted->votes),
                           locale.toString(counted->undecided));
        m_count->setText(text);
    });
}

void CategoryDialog::startNew()
{
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(-1);
    m_shown = {};
    m_name->clear();
    setConditions({});
    addRow({});
    count();
    m_name->setFocus();
}

void CategoryDialog::save()
{
    auto rule = editedRule();
    if (!rule)
        return;
    CategoryDefinition category = m_shown;
    category.name = m_name->text().trimmed();
    category.rule = std::move(*rule);
    if (category.key.value.isEmpty())
        category.key = keyFor(category.name, m_book.definitions());
    if (const auto saved = m_book.save(category); !saved)
        return showError(this, saved.error(), category.name);
    fillList(category.key);
}

void CategoryDialog::removeChosen()
{
    if (const auto removed = m_book.remove(m_shown.key); !removed)
        return showError(this, removed.error(), m_shown.name);
    fillList(overallCategory());
}

void CategoryDialog::exportOwn()
{
    auto* dialog = new QFileDialog(this, tr("Export your categories"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Categories (*.json)"));
    dialog->setDefaultSuffix(u"json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(m_book.exported()) < 0 || !file.commit())
            showError(this, { Error::Code::FileUnwritable, file.errorString() }, path);
    });
    dialog->open();
}

void CategoryDialog::importOwn()
{
    auto* dialog = new QFileDialog(this, tr("Import categories"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Categories (*.json)"));
    connect(dialog, &QFileDialog::fileSelected, this, &CategoryDialog::importFrom);
    dialog->open();
}

void CategoryDialog::importFrom(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return showError(this, { Error::Code::FileUnreadable, file.errorString() }, path);
    if (const auto taken = m_book.import(file.readAll()); !taken)
        return showError(this, taken.error(), path);
    fillList(m_book.definitions().back().key);
}

void CategoryDialog::retranslate()
{
    setWindowTitle(tr("Categories"));
    m_list->setAccessibleName(tr("Categories"));
    m_new->setText(tr("New"));
    m_remove->setText(tr("Remove"));
    m_import->setText(tr("Import…"));
    m_export->setText(tr("Export…"));
    m_nameLabel->setText(tr("Name:"));
    m_joinLabel->setText(tr("A vote counts when:"));
    m_join->setItemText(0, tr("all conditions hold"));
    m_join->setItemText(1, tr("any condition holds"));
    m_add->setText(tr("Add a condition"));
}

void CategoryDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace darkhorse
