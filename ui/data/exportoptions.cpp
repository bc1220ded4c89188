// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/exportoptions.h"

#include <array>

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "core/arena/data/arenaexport.h"
#include "ui/common/checklist.h"
#include "ui/common/metrics.h"
#include "ui/data/exporttext.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr std::array kKinds { ExportKind::Votes, ExportKind::Battles, ExportKind::Preferences, ExportKind::Comparator };
constexpr std::array kGrains { TimeGrain::Exact, TimeGrain::Hour, TimeGrain::Day, TimeGrain::Month };
constexpr int kWidth = 300;

} // namespace

ExportOptions::ExportOptions(const QStringList& models, QWidget* parent)
    : QWidget(parent)
    , m_kindLabel(new QLabel(this))
    , m_kindBox(new QComboBox(this))
    , m_hint(new QLabel(this))
    , m_formatLabel(new QLabel(this))
    , m_formatBox(new QComboBox(this))
    , m_columnsLabel(new QLabel(this))
    , m_columns(new CheckList(this))
    , m_usualButton(new QPushButton(this))
    , m_everythingButton(new QPushButton(this))
    , m_messagesBox(new QCheckBox(this))
    , m_modelsLabel(new QLabel(this))
    , m_modelABox(new QComboBox(this))
    , m_modelBBox(new QComboBox(this))
    , m_anonymousBox(new QCheckBox(this))
    , m_namesLabel(new QLabel(this))
    , m_namesEdit(new QLineEdit(this))
    , m_timesLabel(new QLabel(this))
    , m_timesBox(new QComboBox(this))
{
    const std::pair<QWidget*, QString> names[] { { m_kindBox, u"kindBox"_s }, { m_formatBox, u"formatBox"_s },
        { m_columns, u"columns"_s }, { m_messagesBox, u"messagesBox"_s }, { m_modelABox, u"modelABox"_s },
        { m_modelBBox, u"modelBBox"_s }, { m_anonymousBox, u"anonymousBox"_s }, { m_namesEdit, u"namesEdit"_s },
        { m_timesBox, u"timesBox"_s }, { m_everythingButton, u"everythingButton"_s },
        { m_usualButton, u"usualButton"_s } };
    for (const auto& [widget, name] : names)
        widget->setObjectName(name);
    fillKinds();
    m_modelABox->addItems(models);
    m_modelBBox->addItems(models);
    m_modelBBox->setCurrentIndex(models.size() > 1 ? 1 : 0);
    build();
    fillFormats();
    m_columns->setWords(voteColumns());
    m_columns->setTicked(usualVoteColumns());
    showWhatApplies();
    retranslate();
    connectAll();
}

void ExportOptions::build()
{
    setFixedWidth(kWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kTight);
    m_hint->setFont(smallFont());
    m_hint->setWordWrap(true);
    const std::pair<QLabel*, QWidget*> labels[] { { m_kindLabel, m_kindBox }, { m_formatLabel, m_formatBox },
        { m_columnsLabel, m_columns }, { m_modelsLabel, m_modelABox }, { m_namesLabel, m_namesEdit },
        { m_timesLabel, m_timesBox } };
    for (const auto& [label, buddy] : labels)
        label->setBuddy(buddy);
    auto* presets = new QHBoxLayout;
    presets->addWidget(m_usualButton);
    presets->addWidget(m_everythingButton);
    presets->addStretch();
    for (QPushButton* button : { m_usualButton, m_everythingButton })
        button->setAutoDefault(false);
    for (QWidget* widget :
        std::initializer_list<QWidget*> { m_kindLabel, m_kindBox, m_hint, m_formatLabel, m_formatBox, m_columnsLabel })
        column->addWidget(widget);
    column->addWidget(m_columns, 1);
    column->addLayout(presets);
    for (QWidget* widget : std::initializer_list<QWidget*> { m_messagesBox, m_modelsLabel, m_modelABox, m_modelBBox })
        column->addWidget(widget);
    column->addStretch();
    for (QWidget* widget :
        std::initializer_list<QWidget*> { m_timesLabel, m_timesBox, m_anonymousBox, m_namesLabel, m_namesEdit })
        column->addWidget(widget);
    for (QComboBox* box : { m_kindBox, m_formatBox, m_modelABox, m_modelBBox, m_timesBox })
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

void ExportOptions::connectAll()
{
    connect(m_kindBox, &QComboBox::currentIndexChanged, this, [this] {
        fillFormats();
        showWhatApplies();
        emit changed();
    });
    for (QComboBox* box : { m_formatBox, m_modelABox, m_modelBBox, m_timesBox })
        connect(box, &QComboBox::currentIndexChanged, this, &ExportOptions::changed);
    connect(m_columns, &CheckList::tickedChanged, this, &ExportOptions::changed);
    connect(m_messagesBox, &QCheckBox::toggled, this, &ExportOptions::changed);
    connect(m_anonymousBox, &QCheckBox::toggled, this, [this] {
        showWhatApplies();
        emit changed();
    });
    connect(m_namesEdit, &QLineEdit::textChanged, this, &ExportOptions::changed);
    connect(m_usualButton, &QPushButton::clicked, this, [this] { chooseColumns(usualVoteColumns()); });
    connect(m_everythingButton, &QPushButton::clicked, this, [this] { chooseColumns(voteColumns()); });
}

void ExportOptions::chooseColumns(const QStringList& columns)
{
    m_columns->setTicked(columns);
    emit changed();
}

void ExportOptions::fillKinds()
{
    for (const ExportKind kind : kKinds)
        m_kindBox->addItem(QString(), int(kind));
    m_kindBox->addItem(QString()); // standings
    for (const TimeGrain grain : kGrains)
        m_timesBox->addItem(QString(), int(grain));
}

void ExportOptions::fillFormats()
{
    const QSignalBlocker blocker(m_formatBox);
    m_formatBox->clear();
    const auto formats
        = kind() ? exportFormats(*kind()) : QList<ExportFormat> { ExportFormat::Csv, ExportFormat::Json };
    for (const ExportFormat one : formats)
        m_formatBox->addItem(exportFormatText(one), int(one));
}

void ExportOptions::showWhatApplies()
{
    const bool isVotes = kind() == ExportKind::Votes;
    const bool isComparator = kind() == ExportKind::Comparator;
    for (QWidget* widget :
        std::initializer_list<QWidget*> { m_columnsLabel, m_columns, m_usualButton, m_everythingButton })
        widget->setVisible(isVotes);
    m_messagesBox->setVisible(kind() == ExportKind::Preferences);
    for (QWidget* widget : std::initializer_list<QWidget*> { m_modelsLabel, m_modelABox, m_modelBBox })
        widget->setVisible(isComparator);
    for (QWidget* widget : std::initializer_list<QWidget*> { m_anonymousBox, m_timesLabel, m_timesBox })
        widget->setVisible(kind().has_value());
    const bool isAnonymous = kind() && m_anonymousBox->isChecked();
    m_namesLabel->setVisible(isAnonymous);
    m_namesEdit->setVisible(isAnonymous);
    m_hint->setText(exportKindHint(kind()));
}

std::optional<ExportKind> ExportOptions::kind() const
{
    const QVariant chosen = m_kindBox->currentData();
    return chosen.isValid() ? std::optional(ExportKind(chosen.toInt())) : std::nullopt;
}

ExportFormat ExportOptions::format() const { return ExportFormat(m_formatBox->currentData().toInt()); }

ExportChoice ExportOptions::choice() const
{
    ExportChoice choice;
    choice.kind = kind().value_or(ExportKind::Votes);
    choice.format = format();
    if (choice.kind == ExportKind::Votes)
        choice.columns = m_columns->ticked();
    choice.asMessages = m_messagesBox->isChecked();
    choice.models = { m_modelABox->currentText(), m_modelBBox->currentText() };
    choice.isAnonymous = m_anonymousBox->isChecked();
    choice.times = TimeGrain(m_timesBox->currentData().toInt());
    for (const QString& name : m_namesEdit->text().split(u','))
        choice.names << name.trimmed();
    choice.names.removeAll(QString());
    return choice;
}

void ExportOptions::retranslate()
{
    m_kindLabel->setText(tr("&What:"));
    for (int i = 0; i < int(kKinds.size()); ++i)
        m_kindBox->setItemText(i, exportKindText(kKinds[std::size_t(i)]));
    m_kindBox->setItemText(int(kKinds.size()), exportKindText(std::nullopt));
    m_hint->setText(exportKindHint(kind()));
    m_formatLabel->setText(tr("&Format:"));
    for (int i = 0; i < m_formatBox->count(); ++i)
        m_formatBox->setItemText(i, exportFormatText(ExportFormat(m_formatBox->itemData(i).toInt())));
    m_columnsLabel->setText(tr("&Columns:"));
    m_columns->setSearchText(tr("Search"));
    m_usualButton->setText(tr("Chatbot Arena’s"));
    m_everythingButton->setText(tr("&Everything"));
    m_messagesBox->setText(tr("As lists of &messages"));
    m_modelsLabel->setText(tr("&Models:"));
    m_modelABox->setAccessibleName(tr("First model"));
    m_modelBBox->setAccessibleName(tr("Second model"));
    m_anonymousBox->setText(tr("&Anonymous, for publication"));
    m_anonymousBox->setToolTip(tr("Evaluators get pseudonyms, personal data in texts are replaced, and models that are "
                                  "still secret are not named."));
    m_namesLabel->setText(tr("Replace these &names, too:"));
    m_namesEdit->setPlaceholderText(tr("separated by commas"));
    m_timesLabel->setText(tr("&Times:"));
    for (int i = 0; i < int(kGrains.size()); ++i)
        m_timesBox->setItemText(i, timeGrainText(kGrains[std::size_t(i)]));
}

void ExportOptions::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace darkhorse
