// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/finderpanel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/arena/models/roster.h"
#include "ui/common/banner.h"
#include "ui/common/errortext.h"
#include "ui/common/metrics.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr int kUrlRole = Qt::UserRole;
constexpr int kModelRole = Qt::UserRole + 1;

} // namespace

FinderPanel::FinderPanel(Roster& roster, LocalModels& local, QWidget* parent)
    : QWidget(parent)
    , m_roster(roster)
    , m_local(local)
    , m_introLabel(new QLabel(this))
    , m_findButton(new QPushButton(this))
    , m_modelList(new QListWidget(this))
    , m_addButton(new QPushButton(this))
    , m_resultLabel(new QLabel(this))
{
    m_findButton->setObjectName(u"findButton"_s);
    m_modelList->setObjectName(u"modelList"_s);
    m_addButton->setObjectName(u"addFoundButton"_s);
    m_resultLabel->setObjectName(u"finderResultLabel"_s);
    for (QLabel* label : { m_introLabel, m_resultLabel }) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_findButton);
    buttons->addStretch();
    buttons->addWidget(m_addButton);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(spacing::kNormal);
    column->addWidget(m_introLabel);
    column->addWidget(m_modelList, 1);
    column->addWidget(m_resultLabel);
    column->addLayout(buttons);
    connect(m_findButton, &QPushButton::clicked, this, &FinderPanel::find);
    connect(m_addButton, &QPushButton::clicked, this, &FinderPanel::addChosen);
    connect(m_modelList, &QListWidget::itemChanged, this, &FinderPanel::updateButtons);
    retranslate();
    updateButtons();
}

FinderPanel::~FinderPanel() = default;

void FinderPanel::find()
{
    m_inquiry = std::make_unique<QObject>();
    announce(m_resultLabel, tr("Looking for servers…"));
    m_local.findServers(m_inquiry.get(), [this](const std::vector<FoundServer>& servers) { offer(servers); });
}

void FinderPanel::offer(const std::vector<FoundServer>& servers)
{
    m_modelList->clear();
    QStringList keyed;
    for (const FoundServer& server : servers) {
        if (server.needsKey)
            keyed.append(server.baseUrl.toString());
        for (const QString& model : server.models) {
            auto* item = new QListWidgetItem(
                tr("%1 (%2, %3)", "model, program, address").arg(model, server.program, server.baseUrl.toString()),
                m_modelList);
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(Qt::Unchecked);
            item->setData(kUrlRole, server.baseUrl);
            item->setData(kModelRole, model);
        }
    }
    if (!keyed.isEmpty())
        announce(m_resultLabel,
            tr("This server wants a key: %1. Add its models with Add on the page Models.").arg(keyed.join(u", "_s)));
    else if (servers.empty())
        announce(m_resultLabel,
            tr("No server was found. Any other can be added by its address with Add on the page Models."));
    else
        announce(m_resultLabel, tr("%Ln server(s) found. Tick the models to be added.", nullptr, int(servers.size())));
    updateButtons();
}

void FinderPanel::addChosen()
{
    int added = 0;
    for (int row = m_modelList->count() - 1; row >= 0; --row) {
        const QListWidgetItem* item = m_modelList->item(row);
        if (item->checkState() != Qt::Checked)
            continue;
        Contestant contestant;
        contestant.kind = ContestantKind::OpenAiCompatible;
        contestant.name = item->data(kModelRole).toString();
        contestant.modelId = contestant.name;
        contestant.baseUrl = item->data(kUrlRole).toUrl();
        if (const auto stored = m_roster.add(contestant); !stored) {
            announce(
                m_resultLabel, tr("%1: %2", "model, problem").arg(contestant.name, errorSentence(stored.error().code)));
            updateButtons();
            return;
        }
        ++added;
        delete m_modelList->takeItem(row);
    }
    announce(m_resultLabel, tr("%Ln model(s) added.", nullptr, added));
    updateButtons();
}

void FinderPanel::updateButtons()
{
    bool isAnyChosen = false;
    for (int row = 0; row < m_modelList->count(); ++row)
        isAnyChosen = isAnyChosen || m_modelList->item(row)->checkState() == Qt::Checked;
    m_addButton->setEnabled(isAnyChosen);
}

void FinderPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FinderPanel::retranslate()
{
    m_introLabel->setText(
        tr("Finds Ollama, LM Studio, vLLM and llama.cpp on the addresses of this computer that they use, and "
           "lists their models. Nothing leaves this computer."));
    m_findButton->setText(tr("&Find Servers"));
    m_addButton->setText(tr("&Add Models"));
    m_modelList->setAccessibleName(tr("Models that were found"));
}

} // namespace darkhorse
