// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/mappingdialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/errortext.h"
#include "ui/common/formatting.h"
#include "ui/common/metrics.h"
#include "ui/data/mappingform.h"
#include "ui/data/voteimportwork.h"
#include "ui/data/votepreview.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr std::chrono::milliseconds kPreviewDelay { 100 };

} // namespace

MappingDialog::MappingDialog(
    VoteImportTools tools, const QString& file, const MappingDraft& draft, const VoteMapping* known, QWidget* parent)
    : QDialog(parent)
    , m_tools(std::move(tools))
    , m_file(file)
    , m_introLabel(new QLabel(this))
    , m_form(new MappingForm(draft.sample, this))
    , m_preview(new VotePreview(this))
    , m_statusLabel(new QLabel(this))
    , m_nameLabel(new QLabel(this))
    , m_nameEdit(new QLineEdit(this))
    , m_saveCheck(new QCheckBox(this))
    , m_loadButton(new QPushButton(this))
    , m_writeButton(new QPushButton(this))
    , m_removeButton(new QPushButton(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"mappingDialog"_s);
    const std::pair<QWidget*, QString> names[] { { m_statusLabel, u"statusLabel"_s }, { m_nameEdit, u"nameEdit"_s },
        { m_saveCheck, u"saveCheck"_s }, { m_loadButton, u"loadButton"_s }, { m_writeButton, u"writeButton"_s },
        { m_removeButton, u"removeButton"_s }, { m_buttons, u"buttons"_s } };
    for (const auto& [widget, name] : names)
        widget->setObjectName(name);
    build();
    m_delay.setSingleShot(true);
    m_delay.setInterval(kPreviewDelay);
    connect(&m_delay, &QTimer::timeout, this, &MappingDialog::preview);
    connect(m_form, &MappingForm::mappingChanged, &m_delay, qOverload<>(&QTimer::start));
    connect(m_nameEdit, &QLineEdit::textChanged, this, &MappingDialog::retranslate);
    connect(m_loadButton, &QPushButton::clicked, this, &MappingDialog::askForFile);
    connect(m_writeButton, &QPushButton::clicked, this, &MappingDialog::askWhereToWrite);
    connect(m_removeButton, &QPushButton::clicked, this, &MappingDialog::remove);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &MappingDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    VoteMapping first = known != nullptr ? *known : draft.guess;
    if (first.name.isEmpty())
        first.name = QFileInfo(file).completeBaseName();
    show(first);
    resize(820, 660);
}

MappingDialog::~MappingDialog() = default;

void MappingDialog::build()
{
    m_introLabel->setWordWrap(true);
    m_statusLabel->setWordWrap(true);
    m_statusLabel->setTextFormat(Qt::PlainText);
    m_nameLabel->setBuddy(m_nameEdit);
    m_saveCheck->setChecked(true);
    for (QPushButton* button : { m_loadButton, m_writeButton, m_removeButton })
        button->setAutoDefault(false);
    m_buttons->button(QDialogButtonBox::Ok)->setProperty("primary", true);

    auto* name = new QHBoxLayout;
    name->addWidget(m_nameLabel);
    name->addWidget(m_nameEdit, 1);
    name->addWidget(m_saveCheck);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_loadButton);
    bottom->addWidget(m_writeButton);
    bottom->addWidget(m_removeButton);
    bottom->addStretch(1);
    bottom->addWidget(m_buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kWide, spacing::kWide, spacing::kWide, spacing::kWide);
    column->setSpacing(spacing::kNormal);
    column->addWidget(m_introLabel);
    column->addWidget(m_form);
    column->addWidget(m_preview, 1);
    column->addWidget(m_statusLabel);
    column->addLayout(name);
    column->addLayout(bottom);
}

void MappingDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void MappingDialog::retranslate()
{
    setWindowTitle(tr("Describe the Layout of a Vote File"));
    m_introLabel->setText(tr("Say which columns of %1 hold what. The first rows are shown as they would be read.")
                              .arg(QFileInfo(m_file).fileName()));
    m_nameLabel->setText(tr("&Name:"));
    m_saveCheck->setText(tr("Re&member for files with these columns"));
    m_loadButton->setText(tr("Loa&d…"));
    m_writeButton->setText(tr("&Save as File…"));
    m_removeButton->setText(tr("Delete"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Use"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("&Cancel"));
    const VoteMapping current = mapping();
    m_removeButton->setVisible(m_tools.shelf.find(current.name).has_value());
    m_writeButton->setEnabled(current.isComplete());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(current.isComplete() && !current.name.isEmpty());
}

VoteMapping MappingDialog::mapping() const
{
    VoteMapping mapping = m_form->mapping();
    mapping.name = m_nameEdit->text().trimmed();
    return mapping;
}

void MappingDialog::show(const VoteMapping& mapping)
{
    m_form->setMapping(mapping);
    m_nameEdit->setText(mapping.name);
    preview();
}

void MappingDialog::preview()
{
    retranslate();
    VoteMapping current = mapping();
    if (!current.isComplete()) {
        m_preview->show({}, {});
        m_statusLabel->setText(tr("Both models and the verdict need a column."));
        return;
    }
    current.name = u"preview"_s;
    m_work = std::make_unique<VoteImportWork>(
        [preview = m_tools.preview, file = m_file, options = VoteImportOptions { current.name, { current } }](
            const VoteImportHooks& hooks) { return preview(file, options, hooks); },
        nullptr);
    connect(m_work.get(), &VoteImportWork::finished, this, &MappingDialog::takePreview);
    m_work->start();
}

void MappingDialog::takePreview()
{
    const Result<VoteImportReport>& report = m_work->report();
    m_preview->show(report.value_or(VoteImportReport()), m_work->rejects());
    m_preview->showFirst();
    if (!report)
        m_statusLabel->setText(errorSentence(report.error().code));
    else if (report->votes == 0)
        m_statusLabel->setText(tr("No row would be a vote."));
    else
        m_statusLabel->setText(tr("%Ln vote(s) among the first %1 rows.", nullptr, int(report->votes))
                                   .arg(formatCount(report->votes + report->rejectedRows())));
}

void MappingDialog::askForFile()
{
    auto* dialog = new QFileDialog(this, tr("Load a Layout"), QFileInfo(m_file).absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({ tr("Layout (*.json)"), tr("All files (*)") });
    connect(dialog, &QFileDialog::fileSelected, this, &MappingDialog::load);
    dialog->open();
}

void MappingDialog::askWhereToWrite()
{
    auto* dialog = new QFileDialog(this, tr("Save the Layout"), QFileInfo(m_file).absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({ tr("Layout (*.json)"), tr("All files (*)") });
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(mapping().name + u".json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &MappingDialog::write);
    dialog->open();
}

void MappingDialog::load(const QString& file)
{
    if (const auto loaded = readMapping(file))
        show(*loaded);
    else
        showError(this, loaded.error(), QDir::toNativeSeparators(file));
}

void MappingDialog::write(const QString& file)
{
    if (const auto written = writeMapping(mapping(), file); !written)
        showError(this, written.error(), QDir::toNativeSeparators(file));
}

void MappingDialog::remove()
{
    if (const auto removed = m_tools.shelf.remove(mapping().name); !removed) {
        showError(this, removed.error(), mapping().name);
        return;
    }
    emit shelfChanged();
    retranslate();
}

void MappingDialog::accept()
{
    const VoteMapping chosen = mapping();
    if (m_saveCheck->isChecked()) {
        if (const auto saved = m_tools.shelf.save(chosen); !saved) {
            showError(this, saved.error(), chosen.name);
            return;
        }
    }
    emit mappingChosen(chosen);
    QDialog::accept();
}

} // namespace darkhorse
