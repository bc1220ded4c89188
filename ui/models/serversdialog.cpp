// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/serversdialog.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include "ui/common/metrics.h"
#include "ui/models/enginepanel.h"
#include "ui/models/finderpanel.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

ServersDialog::ServersDialog(Roster& roster, LocalModels& local, QWidget* parent)
    : QDialog(parent), m_tabs(new QTabWidget(this)), m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setObjectName(u"serversDialog"_s);
    auto* engine = new EnginePanel(local, m_tabs);
    m_tabs->addTab(engine, {});
    m_tabs->addTab(new FinderPanel(roster, local, m_tabs), {});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kWide, spacing::kWide, spacing::kWide, spacing::kWide);
    column->addWidget(m_tabs);
    column->addWidget(m_buttons);
    connect(engine, &EnginePanel::programChosen, this, &ServersDialog::programChosen);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
    resize(680, 500);
}

void ServersDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ServersDialog::retranslate()
{
    setWindowTitle(tr("Servers on This Computer"));
    m_tabs->setTabText(0, tr("Model &Files"));
    m_tabs->setTabText(1, tr("&Other Servers"));
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
}

} // namespace darkhorse
