// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/examinemenu.h"

#include "core/arena/standings/slicedstandings.h"
#include "ui/charts/findingstext.h"
#include "ui/common/errortext.h"
#include "ui/common/findingsdialog.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

ExamineMenu::ExamineMenu(QWidget* parent)
    : QMenu(parent)
    , m_compareAction(addAction(QString()))
    , m_fragilityAction(addAction(QString()))
    , m_agreementAction(addAction(QString()))
    , m_styleAction(addAction(QString()))
    , m_declareAction(addAction(QString()))
    , m_returnAction(addAction(QString()))
    , m_withdrawAction(addAction(QString()))
{
    m_compareAction->setObjectName(u"compareAction"_s);
    m_fragilityAction->setObjectName(u"fragilityAction"_s);
    m_agreementAction->setObjectName(u"agreementAction"_s);
    m_styleAction->setObjectName(u"styleAction"_s);
    m_declareAction->setObjectName(u"declareAction"_s);
    m_returnAction->setObjectName(u"returnAction"_s);
    m_withdrawAction->setObjectName(u"withdrawAction"_s);
    insertSeparator(m_declareAction);
    connect(m_declareAction, &QAction::triggered, this, [this] {
        emit declarationWanted(SlicedChoice { m_standings->slice, m_standings->choice });
    });
    connect(m_returnAction, &QAction::triggered, this, &ExamineMenu::declaredWanted);
    connect(m_withdrawAction, &QAction::triggered, this, [this] { emit declarationWanted(std::nullopt); });
    connect(m_styleAction, &QAction::triggered, this, &ExamineMenu::showStyle);
    connect(m_compareAction, &QAction::triggered, this, &ExamineMenu::compare);
    connect(m_fragilityAction, &QAction::triggered, this, &ExamineMenu::findFragility);
    connect(m_agreementAction, &QAction::triggered, this, &ExamineMenu::findAgreement);
    update();
}

ExamineMenu::~ExamineMenu()
{
    if (m_thread)
        m_thread->wait();
}

void ExamineMenu::follow(SlicedStandings& standings) { m_live = &standings; }

void ExamineMenu::setAgreementSource(AgreementSource source)
{
    m_agreement = std::move(source);
    update();
}

void ExamineMenu::setStandings(const StandingsPtr& standings)
{
    m_standings = standings;
    update();
}

void ExamineMenu::setDeclared(const std::optional<SlicedChoice>& declared)
{
    m_declared = declared;
    update();
}

void ExamineMenu::setPair(std::optional<Pair> pair)
{
    m_pair = pair;
    update();
}

std::optional<ExamineMenu::Pair> ExamineMenu::pairToCompare() const
{
    if (m_pair)
        return m_pair;
    if (m_standings->rows.size() < 2)
        return std::nullopt;
    return Pair { m_standings->rows[0].contestant, m_standings->rows[1].contestant };
}

void ExamineMenu::update()
{
    m_compareAction->setEnabled(m_live && pairToCompare().has_value());
    m_compareAction->setText(m_pair ? tr("Compare the two selected models") : tr("Compare the first two models"));
    m_fragilityAction->setEnabled(!m_live.isNull());
    const bool isDeclared = m_declared == SlicedChoice { m_standings->slice, m_standings->choice };
    m_declareAction->setEnabled(!isDeclared);
    m_returnAction->setEnabled(m_declared && !isDeclared);
    m_withdrawAction->setEnabled(m_declared.has_value());
    m_agreementAction->setEnabled(m_agreement != nullptr);
    m_styleAction->setEnabled(!m_standings->styleEffects.empty());
    m_styleAction->setText(
        m_styleAction->isEnabled() ? tr("What does style add?") : tr("What does style add? (choose it under Method)"));
}

FindingsDialog* ExamineMenu::openDialog(const QString& title)
{
    auto* dialog = new FindingsDialog(parentWidget());
    dialog->setText(title, tr("One moment…"));
    dialog->open();
    return dialog;
}

void ExamineMenu::compare()
{
    const auto pair = pairToCompare();
    if (!pair || !m_live)
        return;
    const QString title = tr("Two models");
    FindingsDialog* dialog = openDialog(title);
    m_live->compare(m_standings->category, pair->first, pair->second, dialog,
        [dialog, title, counter = m_counter, standings = m_standings](ContestantComparison comparison) {
            dialog->setText(title, findingstext::comparison(comparison, *standings));
            if (!counter)
                return;
            counter(comparison.first, comparison.second, dialog,
                [dialog, title, comparison, standings](const Result<qint64>& count) mutable {
                    if (!count)
                        return;
                    comparison.commonPrompts = *count;
                    dialog->setText(title, findingstext::comparison(comparison, *standings));
                });
        });
}

void ExamineMenu::findFragility()
{
    if (!m_live)
        return;
    const QString title = tr("How firm is the first place?");
    FindingsDialog* dialog = openDialog(title);
    m_live->findFragility(m_standings->category, dialog,
        [dialog, title, standings = m_standings](const std::optional<LeadFragility>& fragility) {
            dialog->setText(title, findingstext::fragility(fragility, *standings));
        });
}

void ExamineMenu::showStyle()
{
    const QString title = tr("What does style add?");
    openDialog(title)->setText(title, findingstext::style(*m_standings));
}

void ExamineMenu::findAgreement()
{
    if (m_thread)
        return;
    const QString title = tr("Do the evaluators agree?");
    const QPointer<FindingsDialog> dialog = openDialog(title);
    m_thread.reset(QThread::create([this, dialog, title, source = m_agreement] {
        const Result<AgreementReport> report = source();
        QMetaObject::invokeMethod(this, [this, dialog, title, report] {
            m_thread->wait();
            m_thread.reset();
            if (dialog)
                dialog->setText(title, report ? findingstext::agreement(*report) : errorSentence(report.error().code));
        });
    }));
    m_thread->start();
}

void ExamineMenu::retranslate()
{
    m_fragilityAction->setText(tr("How firm is the first place?"));
    m_agreementAction->setText(tr("Do the evaluators agree?"));
    m_declareAction->setText(tr("Declare this analysis"));
    m_declareAction->setToolTip(tr("Every other filter or way of rating is marked as exploratory from then on"));
    m_returnAction->setText(tr("Show the declared analysis"));
    m_withdrawAction->setText(tr("Take the declaration back"));
    update();
}

} // namespace darkhorse
