// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/drawrules.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

#include "ui/common/metrics.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr int kTargetLines = 3;

QStringList namesFrom(const QString& text)
{
    QStringList names;
    for (const QString& part : text.split(u',')) {
        if (const QString name = part.trimmed(); !name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names;
}

/// A line a model: its name, a colon, and the names of the others.
QString textOf(const QHash<QString, QStringList>& targets)
{
    QStringList lines;
    for (auto one = targets.begin(); one != targets.end(); ++one)
        lines.append(one.key() + u": "_s + one.value().join(u", "_s));
    lines.sort();
    return lines.join(u'\n');
}

/// A colon with a space behind it, since names may hold colons themselves, as "llama3:8b" does.
QHash<QString, QStringList> targetsFrom(const QString& text)
{
    QHash<QString, QStringList> targets;
    for (const QString& line : text.split(u'\n')) {
        const qsizetype colon = line.indexOf(u": "_s);
        const QString name = line.left(colon).trimmed();
        const QStringList others = namesFrom(line.mid(colon + 2));
        if (colon > 0 && !name.isEmpty() && !others.isEmpty())
            targets.insert(name, others);
    }
    return targets;
}

} // namespace

DrawRules::DrawRules(QWidget* parent)
    : QWidget(parent)
    , m_overlapLabel(new QLabel(this))
    , m_overlap(new QSpinBox(this))
    , m_boostedLabel(new QLabel(this))
    , m_boosted(new QLineEdit(this))
    , m_pausedLabel(new QLabel(this))
    , m_paused(new QLineEdit(this))
    , m_targetsLabel(new QLabel(this))
    , m_targets(new QPlainTextEdit(this))
    , m_strictLabel(new QLabel(this))
    , m_strict(new QPlainTextEdit(this))
{
    m_overlap->setObjectName(u"overlap"_s);
    m_boosted->setObjectName(u"boosted"_s);
    m_paused->setObjectName(u"paused"_s);
    m_targets->setObjectName(u"targets"_s);
    m_strict->setObjectName(u"strictTargets"_s);
    m_overlap->setRange(1, 99);
    for (QPlainTextEdit* box : { m_targets, m_strict }) {
        box->setTabChangesFocus(true);
        box->setFixedHeight(kTargetLines * box->fontMetrics().lineSpacing() + 2 * spacing::kNormal);
    }
    auto* form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(m_overlapLabel, m_overlap);
    form->addRow(m_boostedLabel, m_boosted);
    form->addRow(m_pausedLabel, m_paused);
    form->addRow(m_targetsLabel, m_targets);
    form->addRow(m_strictLabel, m_strict);
    m_overlapLabel->setBuddy(m_overlap);
    m_boostedLabel->setBuddy(m_boosted);
    m_pausedLabel->setBuddy(m_paused);
    m_targetsLabel->setBuddy(m_targets);
    m_strictLabel->setBuddy(m_strict);
    retranslate();
}

void DrawRules::fill(const BattleRules& rules)
{
    m_overlap->setValue(rules.overlap);
    m_boosted->setText(rules.boosted.join(u", "_s));
    m_paused->setText(rules.paused.join(u", "_s));
    m_targets->setPlainText(textOf(rules.targets));
    m_strict->setPlainText(textOf(rules.strictTargets));
}

void DrawRules::writeTo(BattleRules& rules) const
{
    rules.overlap = m_overlap->value();
    rules.boosted = namesFrom(m_boosted->text());
    rules.paused = namesFrom(m_paused->text());
    rules.targets = targetsFrom(m_targets->toPlainText());
    rules.strictTargets = targetsFrom(m_strict->toPlainText());
}

void DrawRules::retranslate()
{
    m_overlapLabel->setText(tr("Evaluators for a pair on a prompt of a set"));
    m_boostedLabel->setText(tr("Five times as likely"));
    m_pausedLabel->setText(tr("Not drawn for now"));
    m_targetsLabel->setText(tr("Meets half of the time"));
    m_strictLabel->setText(tr("Meets nobody but"));
    m_boosted->setPlaceholderText(tr("model, model"));
    m_paused->setPlaceholderText(tr("model, model"));
    m_targets->setPlaceholderText(tr("model: rival, rival"));
    m_strict->setPlaceholderText(tr("model: rival, rival"));
    m_overlap->setToolTip(
        tr("Together they judge each pair that often on each prompt of the set that they work through; "
           "nobody judges one twice."));
    m_overlap->setAccessibleName(m_overlapLabel->text());
    m_boosted->setAccessibleName(m_boostedLabel->text());
    m_paused->setAccessibleName(m_pausedLabel->text());
    m_targets->setAccessibleName(m_targetsLabel->text());
    m_strict->setAccessibleName(m_strictLabel->text());
}

} // namespace darkhorse
