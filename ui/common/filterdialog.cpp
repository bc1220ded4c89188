// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/filterdialog.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include "ui/common/checklist.h"
#include "ui/common/formatting.h"
#include "ui/common/metrics.h"
#include "ui/common/slicetext.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr int kNarrowest = 460;

quint32 secondsAt(const QDate& day) { return quint32(day.startOfDay().toSecsSinceEpoch()); }
QDate dayAt(quint32 seconds) { return QDateTime::fromSecsSinceEpoch(seconds).date(); }

} // namespace

FilterDialog::FilterDialog(const FilterWords& words, QWidget* parent)
    : QDialog(parent)
    , m_words(words)
    , m_fromBox(new QCheckBox(this))
    , m_fromDay(new QDateEdit(this))
    , m_untilBox(new QCheckBox(this))
    , m_untilDay(new QDateEdit(this))
    , m_verdictLabel(new QLabel(this))
    , m_redundantBox(new QCheckBox(this))
    , m_leaksBox(new QCheckBox(this))
    , m_tabs(new QTabWidget(this))
    , m_models(new CheckList(this))
    , m_evaluators(new CheckList(this))
    , m_languages(new CheckList(this))
    , m_provenances(new CheckList(this))
    , m_hint(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Reset | QDialogButtonBox::Close, this))
{
    setObjectName(u"filterDialog"_s);
    m_fromBox->setObjectName(u"fromBox"_s);
    m_fromDay->setObjectName(u"fromDay"_s);
    m_untilBox->setObjectName(u"untilBox"_s);
    m_untilDay->setObjectName(u"untilDay"_s);
    m_redundantBox->setObjectName(u"redundantBox"_s);
    m_leaksBox->setObjectName(u"leaksBox"_s);
    m_models->setObjectName(u"models"_s);
    m_evaluators->setObjectName(u"evaluators"_s);
    m_languages->setObjectName(u"languages"_s);
    m_provenances->setObjectName(u"provenances"_s);
    m_hint->setObjectName(u"hint"_s);
    m_buttons->setObjectName(u"buttons"_s);
    for (size_t i = 0; i < m_verdictBoxes.size(); ++i) {
        m_verdictBoxes[i] = new QCheckBox(this);
        m_verdictBoxes[i]->setObjectName(u"verdict"_s + sliceWord(kVerdicts[i]));
        m_verdictBoxes[i]->setChecked(true);
    }
    build();
    m_fromDay->setDate(dayAt(words.votes.firstVoteS));
    m_untilDay->setDate(dayAt(words.votes.lastVoteS));
    retranslate();
    connectAll();
}

void FilterDialog::build()
{
    for (QDateEdit* day : { m_fromDay, m_untilDay }) {
        day->setCalendarPopup(true);
        day->setEnabled(false);
    }
    m_hint->setWordWrap(true);
    m_hint->setFont(smallFont());
    auto* times = new QHBoxLayout;
    times->setSpacing(spacing::kNormal);
    times->addWidget(m_fromBox);
    times->addWidget(m_fromDay);
    times->addSpacing(spacing::kWide);
    times->addWidget(m_untilBox);
    times->addWidget(m_untilDay);
    times->addStretch();
    auto* verdicts = new QGridLayout;
    verdicts->setHorizontalSpacing(spacing::kWide);
    for (size_t i = 0; i < m_verdictBoxes.size(); ++i)
        verdicts->addWidget(m_verdictBoxes[i], int(i) / 2, int(i) % 2);
    verdicts->setColumnStretch(2, 1);
    for (CheckList* list : { m_models, m_evaluators, m_languages, m_provenances })
        m_tabs->addTab(list, QString());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kWide, spacing::kWide, spacing::kWide, spacing::kWide);
    column->setSpacing(spacing::kNormal);
    column->addLayout(times);
    column->addWidget(m_verdictLabel);
    column->addLayout(verdicts);
    column->addWidget(m_redundantBox);
    column->addWidget(m_leaksBox);
    m_leaksBox->setVisible(m_words.votes.leakedVotes > 0);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_hint);
    column->addWidget(m_buttons);
    setMinimumWidth(kNarrowest);
}

void FilterDialog::connectAll()
{
    for (const auto& [box, day] : { std::pair(m_fromBox, m_fromDay), std::pair(m_untilBox, m_untilDay) }) {
        connect(box, &QCheckBox::toggled, day, &QWidget::setEnabled);
        connect(box, &QCheckBox::toggled, this, &FilterDialog::apply);
        connect(day, &QDateEdit::dateChanged, this, &FilterDialog::apply);
    }
    for (QCheckBox* box : { m_redundantBox, m_leaksBox })
        connect(box, &QCheckBox::toggled, this, &FilterDialog::apply);
    for (QCheckBox* box : m_verdictBoxes)
        connect(box, &QCheckBox::toggled, this, &FilterDialog::apply);
    for (CheckList* list : { m_models, m_evaluators, m_languages, m_provenances })
        connect(list, &CheckList::tickedChanged, this, &FilterDialog::apply);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons->button(QDialogButtonBox::Reset), &QPushButton::clicked, this, [this] {
        setSlice({});
        emit sliceChanged({});
    });
}

RatingSlice FilterDialog::slice() const
{
    RatingSlice slice;
    if (m_fromBox->isChecked()) {
        const QDate day = m_fromDay->date();
        slice.fromS = m_shown.fromS && dayAt(*m_shown.fromS) == day ? *m_shown.fromS : secondsAt(day);
    }
    if (m_untilBox->isChecked()) {
        const QDate day = m_untilDay->date();
        slice.untilS
            = m_shown.untilS && dayAt(*m_shown.untilS - 1) == day ? *m_shown.untilS : secondsAt(day.addDays(1));
    }
    for (size_t i = 0; i < kVerdicts.size(); ++i) {
        if (m_verdictBoxes[i]->isChecked())
            slice.verdicts.push_back(kVerdicts[i]);
    }
    if (slice.verdicts.size() == kVerdicts.size())
        slice.verdicts.clear();
    slice.models = m_models->ticked();
    if (slice.models.size() == 1)
        slice.models.clear();
    slice.evaluators = m_evaluators->ticked();
    slice.languages = m_languages->ticked();
    slice.provenances = m_provenances->ticked();
    slice.leavesOutRedundant = m_redundantBox->isChecked();
    if (m_leaksBox->isChecked())
        slice.countsLeaks = !m_words.votes.countsLeaks;
    return slice;
}

void FilterDialog::setSlice(const RatingSlice& slice)
{
    m_isFilling = true;
    m_shown = slice;
    m_fromBox->setChecked(slice.fromS.has_value());
    m_untilBox->setChecked(slice.untilS.has_value());
    if (slice.fromS)
        m_fromDay->setDate(dayAt(*slice.fromS));
    if (slice.untilS)
        m_untilDay->setDate(dayAt(*slice.untilS - 1));
    for (size_t i = 0; i < kVerdicts.size(); ++i)
        m_verdictBoxes[i]->setChecked(slice.verdicts.empty() || std::ranges::count(slice.verdicts, kVerdicts[i]) > 0);
    m_models->setTicked(slice.models);
    m_evaluators->setTicked(slice.evaluators);
    m_languages->setTicked(slice.languages);
    m_provenances->setTicked(slice.provenances);
    m_redundantBox->setChecked(slice.leavesOutRedundant);
    m_leaksBox->setChecked(slice.countsLeaks.value_or(m_words.votes.countsLeaks) != m_words.votes.countsLeaks);
    m_isFilling = false;
    explain();
}

void FilterDialog::apply()
{
    if (m_isFilling)
        return;
    // No verdict at all would leave no vote, and nobody means that: the one that was just taken away stays.
    if (std::ranges::none_of(m_verdictBoxes, &QCheckBox::isChecked)) {
        if (auto* box = qobject_cast<QCheckBox*>(sender()))
            box->setChecked(true);
        return;
    }
    explain();
    if (const RatingSlice now = slice(); now != m_shown) {
        m_shown = now;
        emit sliceChanged(now);
    }
}

void FilterDialog::explain()
{
    const std::array lists { std::pair(m_models, SlicePart::Models), std::pair(m_evaluators, SlicePart::Evaluators),
        std::pair(m_languages, SlicePart::Languages), std::pair(m_provenances, SlicePart::Provenances) };
    for (size_t i = 0; i < lists.size(); ++i) {
        const qsizetype ticked = lists[i].first->ticked().size();
        const QString name = slicePartName(lists[i].second);
        m_tabs->setTabText(int(i),
            ticked > 0 ? tr("%1 (%2)", "name of a list and how many are ticked").arg(name, formatCount(ticked)) : name);
    }
    if (m_models->ticked().size() == 1)
        return m_hint->setText(tr("Tick at least two models: a vote compares two."));
    if (m_fromBox->isChecked() && m_untilBox->isChecked() && m_fromDay->date() > m_untilDay->date())
        return m_hint->setText(tr("The first day is after the last one, so no vote is left."));
    m_hint->setText(tr("Where nothing is ticked, everything counts."));
}

void FilterDialog::retranslate()
{
    setWindowTitle(tr("Which votes to rate"));
    m_fromBox->setText(tr("&From"));
    m_fromDay->setAccessibleName(tr("First day that counts"));
    m_untilBox->setText(tr("&Until"));
    m_untilDay->setAccessibleName(tr("Last day that counts"));
    m_verdictLabel->setText(tr("Votes that say:"));
    for (size_t i = 0; i < kVerdicts.size(); ++i)
        m_verdictBoxes[i]->setText(verdictText(kVerdicts[i]));
    m_redundantBox->setText(tr("&Leave out redundant prompts"));
    m_redundantBox->setToolTip(tr("Prompts that came so often that they would outweigh the others"));
    m_leaksBox->setText(m_words.votes.countsLeaks ? tr("Leave out &battles in which an answer named a model")
                                                  : tr("Count &battles in which an answer named a model, too"));
    m_isFilling = true;
    m_models->setWords(m_words.models);
    m_evaluators->setWords(m_words.votes.evaluators);
    m_languages->setWords(m_words.votes.languages, languageText);
    m_provenances->setWords(m_words.votes.provenances, provenanceText);
    m_isFilling = false;
    for (CheckList* list : { m_models, m_evaluators, m_languages, m_provenances })
        list->setSearchText(tr("Search"));
    explain();
}

void FilterDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace darkhorse
