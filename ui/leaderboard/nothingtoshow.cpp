// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/nothingtoshow.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/metrics.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

NothingToShow::NothingToShow(QWidget* parent)
    : QWidget(parent), m_label(new QLabel(this)), m_button(new QPushButton(this))
{
    m_label->setObjectName(u"emptyLabel"_s);
    m_button->setObjectName(u"emptyButton"_s);
    m_label->setWordWrap(true);
    m_label->setAlignment(Qt::AlignCenter);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(spacing::kWide);
    column->addStretch();
    column->addWidget(m_label);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(m_button, &QPushButton::clicked, this, [this] {
        switch (m_reason) {
        case Reason::NoModels: emit modelsWanted(); break;
        case Reason::NoVotes: emit battleWanted(); break;
        case Reason::NoneInCategory:
        case Reason::NoneLabelled: emit overallWanted(); break;
        case Reason::FilteredAway: emit resetWanted(); break;
        case Reason::NoStyle: emit methodWanted(); break;
        case Reason::Reading:
        case Reason::Rating: break;
        }
    });
}

void NothingToShow::show(Reason reason, qint64 unlabelled)
{
    m_reason = reason;
    m_unlabelled = unlabelled;
    retranslate();
}

void NothingToShow::retranslate()
{
    m_button->setVisible(m_reason != Reason::Reading && m_reason != Reason::Rating);
    switch (m_reason) {
    case Reason::NoModels:
        m_label->setText(tr("A leaderboard needs at least two models. Add them, then hold a battle."));
        m_button->setText(tr("Add models"));
        break;
    case Reason::NoVotes:
        m_label->setText(
            tr("Nobody has voted yet. Hold a battle and give your verdict: the ratings appear here at once."));
        m_button->setText(tr("Start a battle"));
        break;
    case Reason::NoneInCategory:
        m_label->setText(tr("No vote is in this category yet."));
        m_button->setText(tr("Show all votes"));
        break;
    case Reason::NoneLabelled:
        m_label->setText(
            tr("No vote is in this category as far as anybody knows: %Ln vote(s) are not labelled for it. A "
               "model can label their prompts, under Votes.",
                nullptr, int(m_unlabelled)));
        m_button->setText(tr("Show all votes"));
        break;
    case Reason::FilteredAway:
        m_label->setText(tr("No vote passes the filter. Lift a restriction, or all of them."));
        m_button->setText(tr("Reset the filter"));
        break;
    case Reason::NoStyle:
        m_label->setText(
            tr("Style cannot be held equal: this arena does not have the answers that these votes are about. Choose "
               "another way to rate."));
        m_button->setText(tr("Method…"));
        break;
    case Reason::Reading: m_label->setText(tr("The votes are being read…")); break;
    case Reason::Rating: m_label->setText(tr("The votes are being rated…")); break;
    }
}

} // namespace darkhorse
