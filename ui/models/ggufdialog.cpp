// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ggufdialog.h"

#include <algorithm>

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "core/arena/models/localmodels.h"
#include "core/arena/models/roster.h"
#include "ui/common/metrics.h"
#include "ui/models/ggufcard.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

GgufDialog::GgufDialog(Roster& roster, LocalModels& local, const QStringList& paths, QWidget* parent)
    : QDialog(parent)
    , m_roster(roster)
    , m_engineLabel(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
    , m_hasEngine(local.program().has_value())
{
    setObjectName(u"ggufDialog"_s);
    auto* list = new QWidget(this);
    auto* cards = new QVBoxLayout(list);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(spacing::kNormal);
    for (const QString& path : paths) {
        auto* card = new GgufCard(local, path, list);
        connect(card, &GgufCard::changed, this, &GgufDialog::updateButtons);
        cards->addWidget(card);
        m_cards.push_back(card);
    }
    cards->addStretch();
    auto* scroller = new QScrollArea(this);
    scroller->setWidget(list);
    scroller->setWidgetResizable(true);
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_engineLabel->setWordWrap(true);
    m_engineLabel->setVisible(!m_hasEngine);
    m_buttons->button(QDialogButtonBox::Save)->setProperty("primary", true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kWide, spacing::kWide, spacing::kWide, spacing::kWide);
    column->setSpacing(spacing::kNormal);
    column->addWidget(scroller, 1);
    column->addWidget(m_engineLabel);
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &GgufDialog::addAll);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
    updateButtons();
    resize(560, std::min(560, 120 + 230 * int(paths.size())));
}

void GgufDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void GgufDialog::addAll()
{
    std::erase_if(m_cards, [this](GgufCard* card) {
        if (!card->isReady())
            return false;
        if (const auto added = m_roster.add(card->contestant()); !added) {
            card->refuse(added.error());
            return false;
        }
        card->deleteLater();
        return true;
    });
    if (m_cards.empty())
        accept();
    else
        updateButtons();
}

void GgufDialog::updateButtons()
{
    const bool isWaiting
        = std::ranges::any_of(m_cards, [](const GgufCard* card) { return !card->isReady() && !card->isRefused(); });
    const bool isAnyReady = std::ranges::any_of(m_cards, &GgufCard::isReady);
    QPushButton* add = m_buttons->button(QDialogButtonBox::Save);
    const bool wasEnabled = add->isEnabled();
    add->setEnabled(isAnyReady && !isWaiting);
    if (add->isEnabled() && !wasEnabled && m_buttons->button(QDialogButtonBox::Cancel)->hasFocus())
        add->setFocus(); // it had no other place to be
}

void GgufDialog::retranslate()
{
    setWindowTitle(tr("Add Model Files"));
    m_engineLabel->setText(
        tr("llama-server, the program that runs model files, was not found on this computer. The models can "
           "be added all the same; Local Models, Servers says how to get it."));
    m_buttons->button(QDialogButtonBox::Save)->setText(tr("&Add"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
}

} // namespace darkhorse
