// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/modelspage.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "core/arena/models/contestantdesk.h"
#include "core/arena/models/roster.h"
#include "core/arena/standings/livestandings.h"
#include "ui/common/errortext.h"
#include "ui/common/metrics.h"
#include "ui/models/contestantdialog.h"
#include "ui/models/contestantmodel.h"
#include "ui/models/hellodialog.h"
#include "ui/models/importsettings.h"
#include "ui/models/modeldetails.h"
#include "ui/models/modelstable.h"
#include "ui/models/removemodel.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

ModelsPage::ModelsPage(Roster& roster, LiveStandings& standings, std::unique_ptr<ContestantDesk> desk,
    BattleRunner& runner, QWidget* parent)
    : Page(parent)
    , m_roster(roster)
    , m_desk(std::move(desk))
    , m_model(new ContestantModel(this))
    , m_titleLabel(new QLabel(this))
    , m_addButton(new QPushButton(this))
    , m_editButton(new QPushButton(this))
    , m_removeButton(new QPushButton(this))
    , m_importButton(new QPushButton(this))
    , m_moreButton(new QPushButton(this))
    , m_helloAction(new QAction(this))
    , m_duplicateAction(new QAction(this))
    , m_retireAction(new QAction(this))
    , m_revealAction(new QAction(this))
    , m_settingsAction(new QAction(this))
    , m_aliasesAction(new QAction(this))
    , m_underWayLabel(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new ModelsTable(m_model, this))
    , m_details(new ModelDetails(this))
    , m_emptyLabel(new QLabel(this))
    , m_emptyAddButton(new QPushButton(this))
    , m_emptyImportButton(new QPushButton(this))
{
    const std::pair<QWidget*, QString> names[] { { m_addButton, u"addButton"_s }, { m_editButton, u"editButton"_s },
        { m_removeButton, u"removeButton"_s }, { m_importButton, u"importButton"_s }, { m_moreButton, u"moreButton"_s },
        { m_underWayLabel, u"underWayLabel"_s }, { m_table, u"table"_s }, { m_emptyLabel, u"emptyLabel"_s },
        { m_emptyAddButton, u"emptyAddButton"_s }, { m_emptyImportButton, u"emptyImportButton"_s } };
    for (const auto& [widget, name] : names)
        widget->setObjectName(name);
    build();
    connectParts();
    connect(&roster, &Roster::rosterChanged, this, &ModelsPage::reload);
    connect(&runner, &BattleRunner::phaseChanged, this, &ModelsPage::takePhase);
    connect(&standings, &LiveStandings::standingsChanged, this, [this](const StandingsPtr& changed) {
        if (changed->category == overallCategory())
            m_model->setStandings(changed);
    });
    m_model->setStandings(standings.standings(overallCategory()));
    retranslate();
    reload();
    takePhase(runner.phase());
}

ModelsPage::~ModelsPage() = default;

void ModelsPage::build()
{
    m_titleLabel->setFont(pageTitleFont());
    m_addButton->setProperty("primary", true);
    m_underWayLabel->setFont(smallFont());
    m_underWayLabel->setWordWrap(true);
    auto* top = new QHBoxLayout;
    top->setSpacing(spacing::kNormal);
    top->addWidget(m_titleLabel);
    top->addStretch();
    top->addWidget(m_moreButton);
    top->addWidget(m_importButton);
    top->addWidget(m_removeButton);
    top->addWidget(m_editButton);
    top->addWidget(m_addButton);

    buildMenu();
    m_stack->addWidget(m_table);
    m_stack->addWidget(makeEmptyState());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kPage, spacing::kWide, spacing::kPage, spacing::kWide);
    column->setSpacing(spacing::kNormal);
    m_tools = new QHBoxLayout;
    m_tools->setSpacing(spacing::kNormal);
    m_tools->addStretch();
    column->addLayout(top);
    column->addLayout(m_tools);
    column->addWidget(m_underWayLabel);
    column->addWidget(m_stack, 1);
    column->addWidget(m_details);
}

void ModelsPage::buildMenu()
{
    const std::tuple<QAction*, QString, void (ModelsPage::*)()> actions[] {
        { m_helloAction, u"helloAction"_s, &ModelsPage::sayHello },
        { m_duplicateAction, u"duplicateAction"_s, &ModelsPage::duplicate },
        { m_retireAction, u"retireAction"_s, &ModelsPage::toggleRetired },
        { m_revealAction, u"revealAction"_s, &ModelsPage::reveal },
        { m_settingsAction, u"settingsAction"_s, &ModelsPage::importSettings },
        { m_aliasesAction, u"aliasesAction"_s, &ModelsPage::aliasesWanted },
    };
    auto* menu = new QMenu(m_moreButton);
    for (const auto& [action, name, run] : actions) {
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, run);
        menu->addAction(action);
    }
    menu->addMenu(m_table->columnsMenu());
    m_moreButton->setMenu(menu);
}

void ModelsPage::addTool(QWidget* tool) { m_tools->insertWidget(m_tools->count() - 1, tool); }

QWidget* ModelsPage::makeEmptyState()
{
    auto* page = new QWidget(m_stack);
    m_emptyLabel->setWordWrap(true);
    m_emptyLabel->setAlignment(Qt::AlignCenter);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::kNormal);
    buttons->addStretch();
    buttons->addWidget(m_emptyAddButton);
    buttons->addWidget(m_emptyImportButton);
    buttons->addStretch();
    auto* column = new QVBoxLayout(page);
    column->setSpacing(spacing::kWide);
    column->addStretch();
    column->addWidget(m_emptyLabel);
    column->addLayout(buttons);
    column->addStretch();
    return page;
}

void ModelsPage::connectParts()
{
    for (QPushButton* button : { m_addButton, m_emptyAddButton })
        connect(button, &QPushButton::clicked, this, &ModelsPage::startMainTask);
    for (QPushButton* button : { m_importButton, m_emptyImportButton })
        connect(button, &QPushButton::clicked, this, &ModelsPage::importWanted);
    connect(m_editButton, &QPushButton::clicked, this, &ModelsPage::edit);
    connect(m_removeButton, &QPushButton::clicked, this, &ModelsPage::remove);
    connect(m_table, &ModelsTable::activated, this, &ModelsPage::edit);
    connect(m_table, &ModelsTable::currentChanged, this, &ModelsPage::takeChoice);
    connect(m_table, &ModelsTable::removeWanted, this, &ModelsPage::remove);
    connect(m_model, &ContestantModel::enabledWanted, this, [this](ContestantId id, bool isEnabled) {
        if (const auto set = m_roster.setEnabled(id, isEnabled); !set)
            showError(this, set.error());
    });
}

QString ModelsPage::title() const { return tr("Models"); }

void ModelsPage::startMainTask()
{
    Contestant contestant;
    contestant.kind = ContestantKind::OpenAiCompatible;
    open(contestant);
}

void ModelsPage::reload()
{
    const Contestant* chosen = current();
    const ContestantId id = chosen ? chosen->id : ContestantId {};
    auto contestants = m_roster.all();
    const auto answers = m_desk->recordedAnswers();
    const auto countedFor = m_desk->countedFor();
    if (!contestants || !answers || !countedFor) {
        showError(this, !contestants ? contestants.error() : !answers ? answers.error() : countedFor.error());
        return;
    }
    const bool isEmpty = contestants->empty();
    m_model->setContestants(std::move(*contestants), *answers, *countedFor);
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    m_importButton->setHidden(isEmpty);
    m_editButton->setHidden(isEmpty);
    m_removeButton->setHidden(isEmpty);
    m_addButton->setHidden(isEmpty);
    m_table->select(id);
    m_table->fitColumns(width());
    takeChoice();
    adoptEngine();
}

void ModelsPage::readEngine()
{
    m_desk->readEngine(this, [this](const Result<QString>& build) {
        m_engine = build.value_or(QString());
        m_details->setEngine(m_engine);
        adoptEngine();
    });
}

void ModelsPage::adoptEngine()
{
    if (m_engine.isEmpty() || m_isBattleUnderWay)
        return;
    if (const auto adopted = m_roster.adoptEngine(m_engine); !adopted)
        showError(this, adopted.error());
}

void ModelsPage::takeChoice()
{
    const Contestant* chosen = current();
    const int before = chosen && chosen->previous ? m_model->rowOf(*chosen->previous) : -1;
    m_details->setContestant(chosen ? std::optional(*chosen) : std::nullopt,
        before >= 0 ? m_model->contestant(before).shownName() : QString(),
        chosen ? m_model->countsFor(chosen->id) : QString());
    updateButtons();
}

const Contestant* ModelsPage::current() const { return m_table->current(); }

void ModelsPage::edit()
{
    const Contestant* chosen = current();
    if (chosen && !m_isBattleUnderWay)
        open(*chosen);
}

void ModelsPage::open(const Contestant& contestant)
{
    auto* dialog = new ContestantDialog(m_roster, *m_desk, contestant, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_table->select(dialog->saved()); });
    dialog->open();
}

void ModelsPage::sayHello()
{
    const Contestant* chosen = current();
    if (!chosen || m_isBattleUnderWay)
        return;
    auto* dialog = new HelloDialog(*m_desk, *chosen, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ModelsPage::duplicate()
{
    const Contestant* chosen = current();
    if (!chosen || m_isBattleUnderWay)
        return;
    Contestant copy = *chosen;
    copy.id = {};
    copy.uuid = {};
    copy.createdAtUtcMs = 0;
    copy.previous.reset();
    copy.isSample = false;
    copy.name = tr("%1, copy").arg(chosen->shownName());
    open(copy);
}

void ModelsPage::toggleRetired()
{
    const Contestant* chosen = current();
    if (!chosen || m_isBattleUnderWay)
        return;
    if (const auto changed = m_roster.setRetired(chosen->id, !chosen->isRetired); !changed)
        showError(this, changed.error());
}

void ModelsPage::reveal()
{
    const Contestant* chosen = current();
    if (!chosen || m_isBattleUnderWay)
        return;
    if (const auto revealed = m_roster.reveal(chosen->id); !revealed)
        showError(this, revealed.error());
}

void ModelsPage::importSettings() { askToImportSettings(m_roster, this); }

void ModelsPage::remove()
{
    const Contestant* chosen = current();
    if (!chosen || m_isBattleUnderWay)
        return;
    if (m_desk->hasBattles(chosen->id).value_or(false)) {
        sayThatModelStays(*chosen, this); // rather than ask first and refuse then
        return;
    }
    askToRemoveModel(*chosen, this, [this, contestant = *chosen] { removeNow(contestant); });
}

void ModelsPage::removeNow(const Contestant& contestant)
{
    const auto removed = m_roster.remove(contestant.id);
    if (removed)
        return;
    if (removed.error().code == Error::Code::NotAllowedNow)
        sayThatModelStays(contestant, this);
    else
        showError(this, removed.error(), contestant.shownName());
}

void ModelsPage::takePhase(BattleRunner::Phase phase)
{
    using Phase = BattleRunner::Phase;
    m_isBattleUnderWay = phase == Phase::Streaming || phase == Phase::Judging || phase == Phase::Recording;
    updateButtons();
}

void ModelsPage::updateButtons()
{
    const bool canChange = current() && !m_isBattleUnderWay;
    m_editButton->setEnabled(canChange);
    m_removeButton->setEnabled(canChange);
    const Contestant* chosen = current();
    const bool canBeAsked = canChange && chosen->kind != ContestantKind::Recorded;
    m_helloAction->setEnabled(canBeAsked);
    m_duplicateAction->setEnabled(canBeAsked);
    m_retireAction->setEnabled(canChange);
    m_retireAction->setText(canChange && chosen->isRetired ? tr("&Bring Back") : tr("Re&tire"));
    m_revealAction->setEnabled(canChange && chosen->isSecret);
    m_settingsAction->setEnabled(!m_isBattleUnderWay);
    m_underWayLabel->setVisible(m_isBattleUnderWay);
}

void ModelsPage::retranslate()
{
    m_titleLabel->setText(title());
    m_addButton->setText(tr("&Add…"));
    m_editButton->setText(tr("&Edit…"));
    m_removeButton->setText(tr("&Remove…"));
    m_importButton->setText(tr("&Import Answers…"));
    m_moreButton->setText(tr("&More"));
    m_helloAction->setText(tr("&Say Hello…"));
    m_duplicateAction->setText(tr("&Duplicate…"));
    m_revealAction->setText(tr("Re&veal Name"));
    m_settingsAction->setText(tr("Import Model &Settings…"));
    m_aliasesAction->setText(tr("Other &Names…"));
    updateButtons();
    m_underWayLabel->setText(tr("A battle is under way. Models can be edited or removed when it is over."));
    m_emptyLabel->setText(tr("There are no models yet.\nA battle needs two: add servers that answer by themselves, "
                             "or import answers that were made earlier."));
    m_emptyAddButton->setText(tr("Add a Model…"));
    m_emptyImportButton->setText(tr("Import Answers…"));
    m_model->retranslate();
    m_table->retranslate();
    m_details->retranslate();
    m_table->fitColumns(width());
}

void ModelsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_table->fitColumns(width()); // the table itself is laid out after this page
}

} // namespace darkhorse
