// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/aheadbutton.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace darkhorse {

AheadButton::AheadButton(Roster& roster, AheadDialog::MakerFactory makers, BattleRunner& runner, QWidget* page)
    : QPushButton(page)
{
    setObjectName(u"aheadButton"_s);
    connect(this, &QPushButton::clicked, page, [&roster, makers = std::move(makers), page] {
        auto* dialog = new AheadDialog(roster, makers, page);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    const auto follow = [this](BattleRunner::Phase phase) {
        using Phase = BattleRunner::Phase;
        setEnabled(phase != Phase::Streaming && phase != Phase::Judging && phase != Phase::Recording);
    };
    connect(&runner, &BattleRunner::phaseChanged, this, follow);
    follow(runner.phase());
    retranslate();
}

void AheadButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QPushButton::changeEvent(event);
}

void AheadButton::retranslate()
{
    setText(tr("&Make Answers Ahead…"));
    setToolTip(tr("Asks models the prompts of a file now, so that battles need no network later."));
}

} // namespace darkhorse
