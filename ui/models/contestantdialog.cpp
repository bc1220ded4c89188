// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/contestantdialog.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include "core/arena/models/roster.h"
#include "core/domain/keychainentry.h"
#include "ui/common/banner.h"
#include "ui/common/errortext.h"
#include "ui/common/formatting.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"
#include "ui/models/contestantform.h"
#include "ui/models/filefields.h"
#include "ui/models/keyquestion.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr double kMostOfTheScreen = 0.85;

} // namespace

ContestantDialog::ContestantDialog(Roster& roster, ContestantDesk& desk, const Contestant& contestant, QWidget* parent)
    : QDialog(parent)
    , m_roster(roster)
    , m_desk(desk)
    , m_contestant(contestant)
    , m_form(new ContestantForm(this))
    , m_scroller(new QScrollArea(this))
    , m_fixedLabel(new QLabel(this))
    , m_resultLabel(new QLabel(this))
    , m_checkButton(new QPushButton(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"contestantDialog"_s);
    m_fixedLabel->setObjectName(u"fixedLabel"_s);
    m_resultLabel->setObjectName(u"resultLabel"_s);
    m_checkButton->setObjectName(u"checkButton"_s);
    m_form->setProviders(desk.providers());
    m_form->setContestant(contestant);
    if (contestant.id.isStored()) {
        const auto hasBattles = m_desk.hasBattles(contestant.id);
        m_hasBattles = hasBattles && *hasBattles && contestant.kind != ContestantKind::Recorded;
    }
    build();
    connectParts();
    retranslate();
    if (contestant.kind == ContestantKind::GgufFile)
        readFile(contestant.baseUrl.toLocalFile());
    const int aroundTheForm = sizeHint().height() - m_scroller->sizeHint().height();
    const int screen = parent ? parent->screen()->availableGeometry().height()
                              : QGuiApplication::primaryScreen()->availableGeometry().height();
    resize(std::max(600, sizeHint().width()),
        std::min(m_form->sizeHint().height() + aroundTheForm, int(screen * kMostOfTheScreen)));
}

ContestantDialog::~ContestantDialog() = default;

void ContestantDialog::build()
{
    for (QLabel* label : { m_fixedLabel, m_resultLabel }) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_fixedLabel->setVisible(m_hasBattles);
    m_resultLabel->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_checkButton->setAutoDefault(false);
    m_checkButton->setVisible(isServer(m_contestant.kind));
    m_form->listButton()->setAutoDefault(false);
    m_buttons->button(QDialogButtonBox::Save)->setProperty("primary", true);

    m_scroller->setWidget(m_form);
    m_scroller->setWidgetResizable(true);
    m_scroller->setFrameShape(QFrame::NoFrame);
    m_scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_checkButton);
    bottom->addWidget(m_buttons, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kWide, spacing::kWide, spacing::kWide, spacing::kWide);
    column->setSpacing(spacing::kNormal);
    column->addWidget(m_fixedLabel);
    column->addWidget(m_scroller, 1);
    column->addWidget(m_resultLabel);
    column->addLayout(bottom);
}

void ContestantDialog::connectParts()
{
    connect(m_form->listButton(), &QPushButton::clicked, this, &ContestantDialog::listModels);
    connect(m_checkButton, &QPushButton::clicked, this, &ContestantDialog::check);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ContestantDialog::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_form->file(), &FileFields::fileChosen, this, &ContestantDialog::readFile);
    connect(m_form, &ContestantForm::edited, this, &ContestantDialog::forgetFindings);
}

void ContestantDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ContestantDialog::retranslate()
{
    setWindowTitle(m_contestant.id.isStored() ? tr("Edit Model") : tr("Add Model"));
    m_fixedLabel->setText(
        tr("This model has battles. If what it is asked changes, a new version is made and rated on its "
           "own; this one keeps its votes and takes no more part."));
    m_checkButton->setText(tr("C&heck"));
    m_checkButton->setToolTip(tr("Asks the server one short question with these settings."));
    m_buttons->button(QDialogButtonBox::Save)->setText(tr("&Save"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    m_form->retranslate();
}

/// Whether the person at the dialog chose variable or server.
bool ContestantDialog::isOfTheirs(const Contestant& typed) const
{
    return typed.key != m_contestant.key || keychainEntry(typed.baseUrl) != keychainEntry(m_contestant.baseUrl);
}

/// What the person typed is meant; what stood in the arena already is asked about before the variable goes anywhere.
bool ContestantDialog::hasAgreed(void (ContestantDialog::*then)())
{
    const Contestant typed = m_form->contestant();
    if (m_desk.mayTellKey(typed))
        return true;
    if (isOfTheirs(typed)) {
        m_desk.agreeToTellKey(typed);
        return true;
    }
    askAboutKey(typed, this, [this, typed, then](bool isAllowed) {
        if (!isAllowed)
            return;
        m_desk.agreeToTellKey(typed);
        (this->*then)();
    });
    return false;
}

void ContestantDialog::readFile(const QString& path)
{
    setBusy(tr("Reading the file…"));
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(false); // what would be saved is not known
    m_desk.readFile(
        path, m_inquiry.get(), [this](double share) { say(tr("Reading the file: %1 %").arg(int(share * 100)), false); },
        [this, path](const Result<ContestantDesk::FileState>& state) {
            m_buttons->button(QDialogButtonBox::Save)->setEnabled(true);
            if (state)
                takeFile(path, *state);
            else
                sayError(state.error());
        });
}

void ContestantDialog::takeFile(const QString& path, const ContestantDesk::FileState& state)
{
    ContestantDesk::FileState now = state;
    if (now.engineBuild.isEmpty())
        now.engineBuild = m_contestant.engineBuild; // none is here to say otherwise
    m_form->file().setFile(path, now);
    QStringList changes;
    if (now.sha256 != m_contestant.modelId)
        changes.append(tr("The file is another one than the one that answered so far."));
    if (now.engineBuild != m_contestant.engineBuild && !m_contestant.engineBuild.isEmpty())
        changes.append(tr("Another llama-server runs it: %1 answered so far.").arg(m_contestant.engineBuild));
    if (m_hasBattles && !changes.isEmpty())
        changes.append(tr("Save makes a new version of the model."));
    say(changes.join(u'\n'), false);
}

void ContestantDialog::listModels()
{
    if (!m_form->validateAccess() || !hasAgreed(&ContestantDialog::listModels))
        return;
    setBusy(tr("Asking the server for its models…"));
    const Contestant contestant = m_form->contestant();
    m_desk.listModels(contestant, m_form->typedKey(), m_inquiry.get(), [this](const Result<QStringList>& ids) {
        if (!ids) {
            sayError(ids.error());
            return;
        }
        m_form->offerModels(*ids);
        say(ids->isEmpty() ? tr("The server answers, but it offers no models.")
                           : tr("The server offers %Ln model(s).", nullptr, int(ids->size())),
            ids->isEmpty());
    });
}

void ContestantDialog::check()
{
    // A check needs no name, and it should not be asked for one.
    if (!m_form->validateSettings() || !hasAgreed(&ContestantDialog::check))
        return;
    setBusy(tr("Asking the model a short question…"));
    m_desk.check(m_form->contestant(), m_form->typedKey(), m_inquiry.get(),
        [this](const Result<ContestantDesk::Report>& report) {
            if (!report) {
                sayError(report.error());
                return;
            }
            const QString time = formatDuration(report->duration);
            m_refusedFields = report->refusedFields;
            if (!m_refusedFields.isEmpty())
                say(tr("It works, but the server refuses these settings and is asked without them: %1.")
                        .arg(m_refusedFields.join(u", "_s)),
                    false);
            else
                say(report->servedModel.isEmpty() ? tr("It works: the model answered in %1.").arg(time)
                                                  : tr("It works: %1 answered in %2.").arg(report->servedModel, time),
                    false);
        });
}

void ContestantDialog::save()
{
    if (!m_form->validate())
        return;
    Contestant contestant = m_form->contestant();
    contestant.refusedFields = (contestant.refusedFields + m_refusedFields);
    contestant.refusedFields.removeDuplicates();
    const QString key = m_form->typedKey();
    if (key.isEmpty()) {
        store(contestant);
        return;
    }
    setBusy(tr("Putting the key into the keychain…"));
    m_desk.keepKey(contestant.key.name, key, m_inquiry.get(), [this, contestant](const Result<void>& kept) {
        if (kept)
            store(contestant);
        else
            sayError(kept.error());
    });
}

void ContestantDialog::store(const Contestant& contestant)
{
    const bool isNew = !contestant.id.isStored();
    if (isOfTheirs(contestant))
        m_desk.agreeToTellKey(contestant);
    if (!isNew && (!m_hasBattles || contestant.isAskedLike(m_contestant))) {
        if (const auto updated = m_roster.update(contestant); !updated) {
            sayError(updated.error());
            return;
        }
        accept();
        return;
    }
    const auto id = isNew ? m_roster.add(contestant) : m_roster.addVersion(asNewVersion(contestant));
    if (!id) {
        sayError(id.error());
        return;
    }
    m_contestant.id = *id;
    accept();
}

Contestant ContestantDialog::asNewVersion(Contestant contestant) const
{
    if (contestant.name != m_contestant.name)
        return contestant;
    contestant.name = m_roster.nameOfVersion(contestant.name);
    return contestant;
}

void ContestantDialog::setBusy(const QString& text)
{
    m_inquiry = std::make_unique<QObject>();
    say(text, false);
}

void ContestantDialog::forgetFindings()
{
    if (m_contestant.kind == ContestantKind::GgufFile)
        return; // what was found of the file holds, whatever else changes
    m_inquiry.reset();
    m_refusedFields.clear();
    m_resultLabel->clear();
    m_resultLabel->setToolTip({});
}

void ContestantDialog::say(const QString& text, bool isBad)
{
    const Colors& colors = colorsFor(palette());
    QPalette changed = palette();
    changed.setColor(QPalette::WindowText, isBad ? colors.negative : colors.text);
    m_resultLabel->setPalette(changed);
    m_resultLabel->setToolTip({});
    announce(m_resultLabel, text);
}

void ContestantDialog::sayError(const Error& error)
{
    say(error.detail.isEmpty() ? errorSentence(error.code)
                               : tr("%1\nDetails: %2").arg(errorSentence(error.code), error.detail),
        true);
}

} // namespace darkhorse
