// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/enginepanel.h"

#include <algorithm>

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/arena/models/localmodels.h"
#include "ui/common/banner.h"
#include "ui/common/metrics.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr int kLogLines = 2'000;

QString stateText(const LocalServer& server)
{
    switch (server.state) {
    case LocalServer::State::Stopped: return EnginePanel::tr("stopped");
    case LocalServer::State::Checking:
        return EnginePanel::tr("reading the file, %1 %").arg(QLocale().toString(int(server.progress * 100)));
    case LocalServer::State::Loading:
        return EnginePanel::tr("loading, %1 %").arg(QLocale().toString(int(server.progress * 100)));
    case LocalServer::State::Ready:
        return server.answers == 0 ? EnginePanel::tr("ready")
                                   : EnginePanel::tr("%Ln answer(s) under way", nullptr, server.answers);
    case LocalServer::State::Stopping: return EnginePanel::tr("stopping");
    }
    Q_UNREACHABLE();
}

} // namespace

EnginePanel::EnginePanel(LocalModels& local, QWidget* parent)
    : QWidget(parent)
    , m_local(local)
    , m_programLabel(new QLabel(this))
    , m_chooseButton(new QPushButton(this))
    , m_pathButton(new QPushButton(this))
    , m_serverList(new QListWidget(this))
    , m_stopButton(new QPushButton(this))
    , m_logBox(new QPlainTextEdit(this))
{
    const std::pair<QWidget*, QString> names[] { { m_programLabel, u"programLabel"_s },
        { m_chooseButton, u"chooseButton"_s }, { m_pathButton, u"pathButton"_s }, { m_serverList, u"serverList"_s },
        { m_stopButton, u"stopButton"_s }, { m_logBox, u"logBox"_s } };
    for (const auto& [widget, name] : names)
        widget->setObjectName(name);
    build();
    connect(m_chooseButton, &QPushButton::clicked, this, &EnginePanel::chooseFile);
    connect(m_pathButton, &QPushButton::clicked, this, [this] { choose({}); });
    connect(m_serverList, &QListWidget::currentRowChanged, this, &EnginePanel::showLog);
    connect(m_stopButton, &QPushButton::clicked, this, [this] { m_local.stopServer(chosenModel()); });
    connect(&m_local, &LocalModels::serversChanged, this, &EnginePanel::showServers);
    connect(&m_local, &LocalModels::logGrew, this, [this](const QString& model, const QStringList& lines) {
        if (model == chosenModel())
            m_logBox->appendPlainText(lines.join(u'\n'));
    });
    retranslate();
}

EnginePanel::~EnginePanel() = default;

void EnginePanel::build()
{
    m_programLabel->setWordWrap(true);
    m_programLabel->setTextFormat(Qt::PlainText);
    m_programLabel->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_logBox->setReadOnly(true);
    m_logBox->setFont(fixedFont());
    m_logBox->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_logBox->setMaximumBlockCount(kLogLines);
    m_serverList->setMaximumHeight(m_serverList->fontMetrics().lineSpacing() * 6);
    auto* choice = new QHBoxLayout;
    choice->addWidget(m_chooseButton);
    choice->addWidget(m_pathButton);
    choice->addStretch();
    choice->addWidget(m_stopButton);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(spacing::kNormal);
    column->addWidget(m_programLabel);
    column->addLayout(choice);
    column->addWidget(m_serverList);
    column->addWidget(m_logBox, 1);
}

void EnginePanel::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Choose llama-server"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &EnginePanel::choose);
    dialog->open();
}

void EnginePanel::choose(const QString& path)
{
    m_local.chooseProgram(path);
    emit programChosen(path);
    showProgram();
}

void EnginePanel::showProgram()
{
    m_pathButton->setVisible(!m_local.chosenProgram().isEmpty());
    m_inquiry.reset();
    const auto program = m_local.program();
    if (!program) {
        announce(m_programLabel,
            m_local.chosenProgram().isEmpty() ? tr(
                "llama-server was not found on this computer. It is part of llama.cpp: on Debian and its relatives "
                "packaging/get-llama-server.sh of the Darkhorse sources fetches it; elsewhere Homebrew, winget, Nix or "
                "the "
                "release archives of github.com/ggml-org/llama.cpp have it. Then choose it here, or put it on PATH.")
                                              : tr("%1 is not a program that can be started. Choose another one.")
                                                    .arg(m_local.chosenProgram()));
        return;
    }
    announce(m_programLabel, tr("Model files run in %1").arg(*program));
    m_inquiry = std::make_unique<QObject>();
    m_local.readVersion(*program, m_inquiry.get(), [this, program = *program](const Result<QString>& version) {
        announce(m_programLabel,
            version ? tr("Model files run in %1 (%2)").arg(program, *version)
                    : tr("%1 does not say which version it is; it may be another program.").arg(program));
    });
}

void EnginePanel::showServers()
{
    const QString chosen = chosenModel();
    const auto servers = m_local.servers();
    {
        const QSignalBlocker quiet(m_serverList);
        m_serverList->clear();
        for (const LocalServer& server : servers) {
            auto* item = new QListWidgetItem(
                tr("%1: %2", "file, state of its server").arg(QFileInfo(server.model).fileName(), stateText(server)),
                m_serverList);
            item->setData(Qt::UserRole, server.model);
            item->setToolTip(server.model);
            if (server.model == chosen)
                m_serverList->setCurrentItem(item);
        }
        if (!m_serverList->currentItem() && m_serverList->count() > 0)
            m_serverList->setCurrentRow(0);
    }
    const auto one = std::ranges::find(servers, chosenModel(), &LocalServer::model);
    m_stopButton->setEnabled(
        one != servers.end() && (one->state == LocalServer::State::Ready || one->state == LocalServer::State::Loading));
    if (chosenModel() != chosen)
        showLog();
}

void EnginePanel::showLog() { m_logBox->setPlainText(m_local.log(chosenModel()).join(u'\n')); }

QString EnginePanel::chosenModel() const
{
    const QListWidgetItem* item = m_serverList->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void EnginePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void EnginePanel::retranslate()
{
    m_chooseButton->setText(tr("&Choose…"));
    m_pathButton->setText(tr("Use the One on &PATH"));
    m_stopButton->setText(tr("S&top Server"));
    m_serverList->setAccessibleName(tr("Servers of model files"));
    m_logBox->setAccessibleName(tr("What the server wrote"));
    m_logBox->setPlaceholderText(tr("Nothing yet. A server starts when its model is asked."));
    showProgram();
    showServers();
}

} // namespace darkhorse
