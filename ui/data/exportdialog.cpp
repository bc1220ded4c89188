// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/exportdialog.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableWidget>
#include <QUrl>
#include <QVBoxLayout>

#include "core/base/overwrite.h"
#include "ui/common/banner.h"
#include "ui/common/errortext.h"
#include "ui/common/formatting.h"
#include "ui/common/metrics.h"
#include "ui/data/exportoptions.h"
#include "ui/data/exporttext.h"
#include "ui/data/exportwork.h"
#include "ui/data/filework.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr std::chrono::milliseconds kRest { 250 }; ///< who still types is not interrupted
constexpr std::size_t kShownFindings = 1000;

Result<qint64> writeBytes(const QString& path, const QByteArray& bytes)
{
    if (const auto allowed = checkOverwrite(path); !allowed)
        return fail(allowed.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(Error::Code::FileUnwritable, u"%1: %2"_s.arg(path, file.errorString()));
    return bytes.count('\n');
}

} // namespace

ExportDialog::ExportDialog(ExportTools tools, QWidget* parent)
    : QDialog(parent)
    , m_tools(std::move(tools))
    , m_options(new ExportOptions(m_tools.models(), this))
    , m_tabs(new QTabWidget(this))
    , m_text(new QPlainTextEdit(this))
    , m_findings(new QTableWidget(0, 4, this))
    , m_summary(new QLabel(this))
    , m_saveButton(new QPushButton(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setObjectName(u"exportDialog"_s);
    const std::pair<QWidget*, QString> names[] { { m_tabs, u"tabs"_s }, { m_text, u"text"_s },
        { m_findings, u"findings"_s }, { m_summary, u"summary"_s }, { m_saveButton, u"saveButton"_s } };
    for (const auto& [widget, name] : names)
        widget->setObjectName(name);
    build();
    retranslate();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ExportDialog::preview);
    connect(m_options, &ExportOptions::changed, this, [this] { m_timer.start(kRest); });
    connect(m_saveButton, &QPushButton::clicked, this, &ExportDialog::askWhere);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(900, 580);
    preview();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::build()
{
    m_summary->setWordWrap(true);
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(fixedFont());
    m_text->setTabChangesFocus(true);
    m_findings->verticalHeader()->hide();
    m_findings->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_findings->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_findings->setTabKeyNavigation(false);
    m_findings->horizontalHeader()->setStretchLastSection(true);
    m_tabs->addTab(m_text, {});
    m_tabs->addTab(m_findings, {});
    m_saveButton->setProperty("primary", true);
    m_saveButton->setDefault(true);

    auto* middle = new QHBoxLayout;
    middle->setSpacing(spacing::kWide);
    middle->addWidget(m_options);
    middle->addWidget(m_tabs, 1);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_summary, 1);
    bottom->addWidget(m_saveButton);
    bottom->addWidget(m_buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kWide, spacing::kWide, spacing::kWide, spacing::kWide);
    column->setSpacing(spacing::kNormal);
    column->addLayout(middle, 1);
    column->addLayout(bottom);
}

void ExportDialog::preview()
{
    m_work.reset(); // what it would tell is out of date
    m_tabs->setTabVisible(1, m_options->kind() && m_options->choice().isAnonymous);
    if (!m_options->kind())
        return showStandings();
    m_saveButton->setEnabled(false);
    say(tr("The preview is being made…"));
    m_shown = m_options->choice();
    m_work = std::make_unique<ExportWork>(m_tools, m_shown);
    connect(m_work.get(), &ExportWork::finished, this, &ExportDialog::takePreview);
    m_work->start();
}

void ExportDialog::takePreview()
{
    const Result<ExportPreview>& made = m_work->preview();
    if (!made) {
        m_text->clear();
        showFindings({});
        const bool isSameModel = m_options->kind() == ExportKind::Comparator && m_shown.models.a == m_shown.models.b;
        return say(isSameModel ? tr("Choose two different models.") : errorSentence(made.error().code));
    }
    m_text->setPlainText(
        QString::fromUtf8(made->beginning) + (made->bytes > made->beginning.size() ? u"…\n"_s : QString()));
    showFindings(made->report.findings);
    m_saveButton->setEnabled(made->report.written > 0);
    say(made->report.written > 0 ? exportSummary(m_shown, *made)
                                 : tr("Nothing of this arena has a place in such a file."));
}

void ExportDialog::showStandings()
{
    const QByteArray bytes = standingsText();
    m_text->setPlainText(QString::fromUtf8(bytes));
    m_saveButton->setEnabled(true);
    say(tr("The ratings of %Ln category(ies) leave.", nullptr, int(m_tools.standings().size())));
}

QByteArray ExportDialog::standingsText() const
{
    return m_options->format() == ExportFormat::Json ? standingsJson(m_tools.standings())
                                                     : standingsCsv(m_tools.standings());
}

void ExportDialog::showFindings(const std::vector<ExportFinding>& findings)
{
    const std::size_t shown = std::min(findings.size(), kShownFindings);
    m_findings->setRowCount(int(shown));
    for (std::size_t row = 0; row < shown; ++row) {
        const ExportFinding& one = findings[row];
        const QStringList cells { findingKindText(one.kind), findingPlaceText(one), one.hint, one.battle };
        for (int column = 0; column < cells.size(); ++column)
            m_findings->setItem(int(row), column, new QTableWidgetItem(cells[column]));
    }
    m_findings->resizeColumnsToContents();
    m_tabs->setTabText(1, tr("&Replaced (%1)").arg(formatCount(qint64(findings.size()))));
}

void ExportDialog::say(const QString& text)
{
    m_summary->setText(text);
    announce(m_summary, text);
}

void ExportDialog::askWhere()
{
    const QString suffix = toWord(m_options->format());
    auto* dialog
        = new QFileDialog(this, tr("Export"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({ exportFormatText(m_options->format()) + u" (*."_s + suffix + u')', tr("All files (*)") });
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile((m_options->kind() ? toWord(*m_options->kind()) : u"standings"_s) + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::save);
    dialog->open();
}

void ExportDialog::save(const QString& path)
{
    const auto write = [tools = m_tools, choice = m_options->choice(), isStandings = !m_options->kind(),
                           bytes = m_options->kind() ? QByteArray() : standingsText(),
                           path](const ProgressReport& report) -> Result<qint64> {
        if (isStandings)
            return writeBytes(path, bytes);
        return tools.write(path, choice, report).map([](const ExportReport& done) { return done.written; });
    };
    auto* work = new FileWork(tr("Writing…"), write, this);
    connect(work, &FileWork::finished, this, [this, path](const Result<qint64>& records) {
        if (records)
            tellResult(*records, path);
        else if (records.error().code != Error::Code::Cancelled)
            showError(this, records.error(), QDir::toNativeSeparators(path));
    });
    work->start();
}

void ExportDialog::tellResult(qint64 records, const QString& path)
{
    auto* box = new QMessageBox(QMessageBox::Information, tr("Export"),
        m_options->kind() ? tr("%Ln record(s) were written.", nullptr, int(records))
                          : tr("The standings were written."),
        QMessageBox::Ok, this);
    box->setObjectName(u"exportDone"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(QDir::toNativeSeparators(path));
    const QPushButton* open = box->addButton(tr("Show folder"), QMessageBox::ActionRole);
    connect(open, &QPushButton::clicked, box,
        [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); });
    box->setEscapeButton(QMessageBox::Ok);
    box->open();
}

void ExportDialog::retranslate()
{
    setWindowTitle(tr("Export"));
    m_tabs->setTabText(0, tr("What Will &Leave"));
    m_text->setAccessibleName(tr("Beginning of the file"));
    m_findings->setHorizontalHeaderLabels({ tr("Kind"), tr("Place"), tr("Begins with (length)"), tr("Battle") });
    m_findings->setAccessibleName(tr("Personal data that are replaced"));
    m_tabs->setTabText(1, tr("&Replaced (%1)").arg(formatCount(m_findings->rowCount())));
    m_saveButton->setText(tr("&Save…"));
}

void ExportDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace darkhorse
