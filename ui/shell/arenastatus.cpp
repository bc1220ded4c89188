// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/arenastatus.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>

#include "core/arena/categories/categorybook.h"
#include "core/arena/session/arenasession.h"
#include "core/arena/session/samplearena.h"
#include "core/arena/standings/livestandings.h"
#include "ui/common/banner.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"
#include "ui/common/tooltip.h"

namespace darkhorse {

QString arenaName(const ArenaSession& session)
{
    const QString file = QFileInfo(session.path()).completeBaseName();
    if (!session.isSample())
        return file;
    // Copies of it are told apart by their names.
    const bool isOriginal = file == QFileInfo(sampleArenaPath()).completeBaseName();
    return isOriginal ? ArenaStatus::tr("Sample arena") : ArenaStatus::tr("%1 (sample arena)").arg(file);
}

ArenaStatus::ArenaStatus(ArenaSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_arena(new QLabel(this))
    , m_evaluator(new QLabel(this))
    , m_votes(new QLabel(this))
    , m_problem(new QLabel(this))
{
    m_arena->setObjectName(QStringLiteral("statusArena"));
    m_evaluator->setObjectName(QStringLiteral("statusEvaluator"));
    m_votes->setObjectName(QStringLiteral("statusVotes"));
    m_problem->setObjectName(QStringLiteral("statusProblem"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::kWide, 2, spacing::kWide, 2);
    row->setSpacing(spacing::kPage);
    for (QLabel* label : { m_arena, m_evaluator, m_votes, m_problem }) {
        label->setTextFormat(Qt::PlainText);
        label->setFont(smallFont());
        row->addWidget(label);
    }
    row->addStretch();
    connect(&session.standings(), &LiveStandings::standingsChanged, this, [this](const StandingsPtr& standings) {
        if (standings->category == overallCategory())
            showProblem({});
    });
    connect(&session.standings(), &LiveStandings::failed, this, &ArenaStatus::showProblem);
    connect(&session.categories(), &CategoryBook::failed, this,
        [this](const Error& error) { showProblem(toString(error.code) + u' ' + error.detail); });
    showProblem({});
}

/// Empty detail: there is none.
void ArenaStatus::showProblem(const QString& detail)
{
    m_problemDetail = detail;
    m_problem->setVisible(!detail.isEmpty());
    retranslate();
    if (!detail.isEmpty())
        announce(m_problem, m_problem->text());
}

void ArenaStatus::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ArenaStatus::retranslate()
{
    m_arena->setText(arenaName(m_session));
    m_arena->setToolTip(plainToolTip(QDir::toNativeSeparators(m_session.path())));
    m_evaluator->setText(tr("Evaluator: %1").arg(m_session.evaluator().name));
    const qint64 votes = m_session.standings().standings(overallCategory())->votesCounted;
    m_votes->setText(tr("%Ln vote(s)", nullptr, static_cast<int>(votes)));
    m_problem->setText(tr("The standings are not current"));
    m_problem->setToolTip(plainToolTip(
        tr("The last change could not be rated, so the last board is still shown. Votes are safe; open the arena again "
           "to try anew.\nDetails: %1")
            .arg(m_problemDetail)));
    QPalette alarming = palette();
    alarming.setColor(QPalette::WindowText, colorsFor(palette()).negative);
    m_problem->setPalette(alarming);
}

} // namespace darkhorse
