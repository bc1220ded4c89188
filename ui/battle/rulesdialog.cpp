// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/rulesdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

#include "core/arena/battle/rulebook.h"
#include "core/arena/blindness/leakwords.h"
#include "core/domain/votenote.h"
#include "ui/battle/drawrules.h"
#include "ui/common/battletext.h"
#include "ui/common/errortext.h"
#include "ui/common/metrics.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

using Delivery = BattleRules::Delivery;
using Pairing = BattleRules::Pairing;

constexpr int kNameLines = 5;

QLabel* wrapped(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QStringList linesOf(const QPlainTextEdit* box)
{
    QStringList lines;
    for (const QString& line : box->toPlainText().split(u'\n')) {
        if (const QString text = line.simplified(); !text.isEmpty() && !lines.contains(text))
            lines.append(text);
    }
    return lines;
}

/// The stable word of a built-in reason, by what it is called in the language of the moment; an owner's own stays as it is.
QString reasonWord(QString text)
{
    for (const QString& word : builtInReasons()) {
        if (reasonText(word) == text)
            return word;
    }
    return text.replace(u'|', u'/'); // notes are stored as words joined by |
}

} // namespace

RulesDialog::RulesDialog(RuleBook& rules, const Evaluator& evaluator, Preview preview, QWidget* parent)
    : QDialog(parent)
    , m_rules(rules)
    , m_evaluator(evaluator)
    , m_preview(std::move(preview))
    , m_pages(new QTabWidget(this))
    , m_drawRules(new DrawRules(this))
    , m_deliveryLabel(new QLabel(this))
    , m_delivery(new QComboBox(this))
    , m_revealLabel(new QLabel(this))
    , m_reveal(new QComboBox(this))
    , m_never(new QCheckBox(this))
    , m_pairingLabel(new QLabel(this))
    , m_pairing(new QComboBox(this))
    , m_pairingText(wrapped(this))
    , m_forecast(wrapped(this))
    , m_namesLabel(wrapped(this))
    , m_names(new QPlainTextEdit(this))
    , m_preset(new QPushButton(this))
    , m_countsLeaks(new QCheckBox(this))
    , m_guessLabel(new QLabel(this))
    , m_guessEvery(new QSpinBox(this))
    , m_repeatLabel(new QLabel(this))
    , m_repeatEvery(new QSpinBox(this))
    , m_reasonsLabel(wrapped(this))
    , m_reasons(new QPlainTextEdit(this))
    , m_problem(wrapped(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"rulesDialog"_s);
    m_delivery->setObjectName(u"delivery"_s);
    m_reveal->setObjectName(u"reveal"_s);
    m_never->setObjectName(u"neverReveal"_s);
    m_pairing->setObjectName(u"pairing"_s);
    m_forecast->setObjectName(u"forecast"_s);
    m_names->setObjectName(u"names"_s);
    m_preset->setObjectName(u"preset"_s);
    m_countsLeaks->setObjectName(u"countsLeaks"_s);
    m_reasons->setObjectName(u"reasonList"_s);
    m_pages->setObjectName(u"rulePages"_s);
    m_guessEvery->setObjectName(u"guessEvery"_s);
    m_guessEvery->setRange(0, 1000);
    m_guessEvery->setValue(m_rules.rules().guessEvery);
    m_guessLabel->setBuddy(m_guessEvery);
    m_repeatEvery->setObjectName(u"repeatEvery"_s);
    m_repeatEvery->setRange(0, 1000);
    m_repeatEvery->setValue(m_rules.rules().repeatEvery);
    m_repeatLabel->setBuddy(m_repeatEvery);
    for (int i = 0; i < 3; ++i)
        m_delivery->addItem({});
    for (int i = 0; i < 2; ++i)
        m_reveal->addItem({});
    for (int i = 0; i < 4; ++i)
        m_pairing->addItem({});
    const BattleRules now = m_rules.rules();
    m_delivery->setCurrentIndex(int(now.delivery));
    m_reveal->setCurrentIndex(int(now.reveal));
    m_never->setChecked(revealFor(now, m_evaluator.uuid) == RevealPolicy::Never);
    m_pairing->setCurrentIndex(int(now.pairing));
    m_names->setPlainText(now.hiddenNames.join(u'\n'));
    m_countsLeaks->setChecked(now.countsLeaks);
    m_drawRules->fill(now);
    QStringList reasons;
    for (const QString& reason : now.reasons.isEmpty() ? builtInReasons() : now.reasons)
        reasons.append(reasonText(reason));
    m_reasons->setPlainText(reasons.join(u'\n'));
    build();
    retranslate();
}

void RulesDialog::build()
{
    m_names->setTabChangesFocus(true);
    m_names->setMinimumHeight(kNameLines * m_names->fontMetrics().lineSpacing() + 2 * spacing::kNormal);
    m_reasons->setTabChangesFocus(true);
    m_reasons->setMinimumHeight(m_names->minimumHeight());
    m_reasonsLabel->setBuddy(m_reasons);
    m_pairingText->setFont(smallFont());
    m_forecast->setFont(smallFont());
    m_problem->hide();
    m_deliveryLabel->setBuddy(m_delivery);
    m_revealLabel->setBuddy(m_reveal);
    m_pairingLabel->setBuddy(m_pairing);
    m_namesLabel->setBuddy(m_names);
    const auto addPage = [this] {
        auto* page = new QWidget(m_pages);
        auto* column = new QVBoxLayout(page);
        column->setSpacing(spacing::kNormal);
        m_pages->addTab(page, QString());
        return column;
    };
    const auto addForm = [](QVBoxLayout* column) {
        auto* form = new QFormLayout;
        form->setRowWrapPolicy(QFormLayout::WrapLongRows);
        column->addLayout(form);
        return form;
    };
    QVBoxLayout* answers = addPage();
    addForm(answers)->addRow(m_deliveryLabel, m_delivery);
    answers->addWidget(m_namesLabel);
    answers->addWidget(m_names, 1);
    answers->addWidget(m_preset, 0, Qt::AlignLeft);
    answers->addWidget(m_countsLeaks);
    QVBoxLayout* draw = addPage();
    addForm(draw)->addRow(m_pairingLabel, m_pairing);
    draw->addWidget(m_pairingText);
    draw->addWidget(m_forecast);
    draw->addWidget(m_drawRules);
    draw->addStretch();
    QVBoxLayout* verdict = addPage();
    QFormLayout* form = addForm(verdict);
    form->addRow(m_revealLabel, m_reveal);
    form->addRow(QString(), m_never);
    form->addRow(m_guessLabel, m_guessEvery);
    form->addRow(m_repeatLabel, m_repeatEvery);
    verdict->addWidget(m_reasonsLabel);
    verdict->addWidget(m_reasons, 1);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(spacing::kNormal);
    column->addWidget(m_pages, 1);
    column->addWidget(m_problem);
    column->addWidget(m_buttons);
    setMinimumWidth(560);
    connectParts();
}

void RulesDialog::connectParts()
{
    connect(m_pairing, &QComboBox::currentIndexChanged, this, &RulesDialog::explain);
    connect(m_preset, &QPushButton::clicked, this, [this] {
        QStringList names = rules().hiddenNames + chatbotArenaWords();
        names.removeDuplicates();
        m_names->setPlainText(names.join(u'\n'));
    });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &RulesDialog::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

BattleRules RulesDialog::rules() const
{
    BattleRules rules = m_rules.rules();
    rules.delivery = Delivery(m_delivery->currentIndex());
    rules.pairing = Pairing(m_pairing->currentIndex());
    rules.reveal = RevealPolicy(m_reveal->currentIndex());
    const QString evaluator = m_evaluator.uuid.toString(QUuid::WithoutBraces);
    rules.neverRevealTo.removeAll(evaluator);
    if (m_never->isChecked())
        rules.neverRevealTo.append(evaluator);
    rules.countsLeaks = m_countsLeaks->isChecked();
    rules.guessEvery = m_guessEvery->value();
    rules.repeatEvery = m_repeatEvery->value();
    m_drawRules->writeTo(rules);
    rules.hiddenNames = linesOf(m_names);
    rules.reasons.clear();
    for (const QString& line : linesOf(m_reasons))
        rules.reasons.append(reasonWord(line));
    if (rules.reasons == builtInReasons())
        rules.reasons.clear();
    return rules;
}

void RulesDialog::save()
{
    const auto changed = m_rules.change(rules());
    if (changed) {
        accept();
        return;
    }
    m_problem->setText(errorSentence(changed.error().code));
    m_problem->show();
}

void RulesDialog::explain()
{
    switch (Pairing(m_pairing->currentIndex())) {
    case Pairing::Uniform: m_pairingText->setText(tr("Every pair is equally likely.")); break;
    case Pairing::Weighted:
        m_pairingText->setText(tr("The first model is drawn by its draw weight, then its rival by theirs, as Chatbot "
                                  "Arena does. The weights are set with each model."));
        break;
    case Pairing::Informative:
        m_pairingText->setText(tr("Pairs are the likelier the more one vote is expected to narrow their interval."));
        break;
    case Pairing::Balanced:
        m_pairingText->setText(tr("Each prompt goes to the pairs that have met on it the fewest times."));
        break;
    }
    m_forecast->setText(m_preview(Pairing(m_pairing->currentIndex())));
    m_forecast->setVisible(!m_forecast->text().isEmpty());
}

void RulesDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void RulesDialog::retranslate()
{
    setWindowTitle(tr("Battle rules"));
    m_pages->setTabText(0, tr("Answers"));
    m_pages->setTabText(1, tr("Draw"));
    m_pages->setTabText(2, tr("Verdict"));
    m_drawRules->retranslate();
    m_deliveryLabel->setText(tr("Show the answers"));
    m_delivery->setItemText(int(Delivery::Live), tr("As they come (tells the fast from the slow)"));
    m_delivery->setItemText(int(Delivery::EqualPace), tr("At one pace for both"));
    m_delivery->setItemText(int(Delivery::WhenComplete), tr("When both are complete"));
    m_revealLabel->setText(tr("Name the models"));
    m_reveal->setItemText(int(RevealPolicy::AtOnce), tr("With each verdict, which is then final"));
    m_reveal->setItemText(
        int(RevealPolicy::AtSessionEnd), tr("At the end of the session; until then verdicts can change"));
    m_reveal->setAccessibleName(m_revealLabel->text());
    m_never->setText(tr("Never name them to %1").arg(QString(m_evaluator.name).replace(u'&', u"&&"_s)));
    m_pairingLabel->setText(tr("Draw the models"));
    for (const Pairing rule : { Pairing::Uniform, Pairing::Weighted, Pairing::Informative, Pairing::Balanced })
        m_pairing->setItemText(int(rule), pairingText(toWord(rule)));
    m_namesLabel->setText(tr("Names to cover in answers besides those of the models and their makers, one a line"));
    m_names->setAccessibleName(tr("Names to cover in answers"));
    m_preset->setText(tr("Add Chatbot Arena's list"));
    m_countsLeaks->setText(tr("Rate battles in which an answer named a model"));
    m_guessLabel->setText(tr("Ask which model it was"));
    m_guessEvery->setSpecialValueText(tr("Never"));
    m_guessEvery->setPrefix(tr("after 1 verdict in ", "before a number"));
    m_guessEvery->setAccessibleName(m_guessLabel->text());
    m_repeatLabel->setText(tr("Bring old battles back unannounced"));
    m_repeatLabel->setToolTip(tr(
        "With their sides exchanged, to see whether evaluators agree with themselves. Such verdicts move no rating."));
    m_repeatEvery->setSpecialValueText(tr("Never"));
    m_repeatEvery->setPrefix(tr("as 1 battle in ", "before a number"));
    m_repeatEvery->setAccessibleName(m_repeatLabel->text());
    m_repeatEvery->setAccessibleDescription(m_repeatLabel->toolTip());
    m_repeatEvery->setToolTip(m_repeatLabel->toolTip());
    m_reasonsLabel->setText(tr("Reasons offered after a verdict, one a line"));
    m_reasons->setAccessibleName(m_reasonsLabel->text());
    m_delivery->setAccessibleName(m_deliveryLabel->text());
    m_pairing->setAccessibleName(m_pairingLabel->text());
    explain();
}

} // namespace darkhorse
