// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/categories/conditionrow.h"

#include <algorithm>
#include <array>

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

#include "ui/common/metrics.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

using Comparison = Condition::Comparison;
using Field = CategoryRule::Field;

struct FieldChoice {
    Field field;
    const char* label; ///< name of the label for Field::Label
    const char* text;
};

constexpr std::array kFields {
    FieldChoice { Field::Language, "", QT_TRANSLATE_NOOP("darkhorse::ConditionRow", "Language (codes)") },
    FieldChoice { Field::Tag, "", QT_TRANSLATE_NOOP("darkhorse::ConditionRow", "Tag") },
    FieldChoice { Field::Code, "", QT_TRANSLATE_NOOP("darkhorse::ConditionRow", "About code") },
    FieldChoice { Field::Tokens, "", QT_TRANSLATE_NOOP("darkhorse::ConditionRow", "Tokens of the prompt") },
    FieldChoice { Field::Characters, "", QT_TRANSLATE_NOOP("darkhorse::ConditionRow", "Characters of the prompt") },
    FieldChoice { Field::Turns, "", QT_TRANSLATE_NOOP("darkhorse::ConditionRow", "Turns") },
    FieldChoice { Field::Model, "", QT_TRANSLATE_NOOP("darkhorse::ConditionRow", "Model") },
    FieldChoice { Field::Evaluator, "", QT_TRANSLATE_NOOP("darkhorse::ConditionRow", "Evaluator") },
    FieldChoice { Field::Date, "", QT_TRANSLATE_NOOP("darkhorse::ConditionRow", "Date of the vote") },
    FieldChoice { Field::Verdict, "", QT_TRANSLATE_NOOP("darkhorse::ConditionRow", "Verdict") },
    FieldChoice { Field::PromptSet, "", QT_TRANSLATE_NOOP("darkhorse::ConditionRow", "Prompt set") },
    FieldChoice { Field::Topic, "", QT_TRANSLATE_NOOP("darkhorse::ConditionRow", "Topic in the prompt set") },
    FieldChoice { Field::Refusal, "", QT_TRANSLATE_NOOP("darkhorse::ConditionRow", "A side refused") },
    FieldChoice { Field::Redundant, "", QT_TRANSLATE_NOOP("darkhorse::ConditionRow", "Redundant prompt") },
    FieldChoice { Field::NearRedundant, "", QT_TRANSLATE_NOOP("darkhorse::ConditionRow", "Nearly redundant prompt") },
    FieldChoice { Field::Label, "hard", QT_TRANSLATE_NOOP("darkhorse::ConditionRow", "Signs of hardness (0 to 7)") },
    FieldChoice { Field::Label, "if", QT_TRANSLATE_NOOP("darkhorse::ConditionRow", "Instruction following (0 to 5)") },
    FieldChoice { Field::Label, "math", QT_TRANSLATE_NOOP("darkhorse::ConditionRow", "Math (0 or 1)") },
    FieldChoice {
        Field::Label, "creative_writing", QT_TRANSLATE_NOOP("darkhorse::ConditionRow", "Creative writing (0 or 1)") },
};

[[nodiscard]] int placeOf(const Condition& condition)
{
    for (size_t i = 0; i < kFields.size(); ++i) {
        if (kFields[i].field == condition.field && condition.label == QLatin1StringView(kFields[i].label))
            return int(i);
    }
    return -1;
}

} // namespace

ConditionRow::ConditionRow(const Condition& condition, QWidget* parent)
    : QWidget(parent)
    , m_field(new QComboBox(this))
    , m_comparison(new QComboBox(this))
    , m_value(new QLineEdit(condition.value, this))
    , m_remove(new QToolButton(this))
{
    m_field->setObjectName(u"field"_s);
    m_comparison->setObjectName(u"comparison"_s);
    m_value->setObjectName(u"value"_s);
    m_remove->setObjectName(u"remove"_s);
    for (size_t i = 0; i < kFields.size(); ++i)
        m_field->addItem(QString());
    if (placeOf(condition) < 0) // a label of their own, which only JSON or an import can have brought
        m_field->addItem(condition.label, condition.label);
    m_field->setCurrentIndex(placeOf(condition) < 0 ? int(kFields.size()) : placeOf(condition));
    m_field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_field->setMinimumContentsLength(18);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(spacing::kNormal);
    row->addWidget(m_field, 2);
    row->addWidget(m_comparison, 1);
    row->addWidget(m_value, 2);
    row->addWidget(m_remove);
    retranslate();
    showComparisons(condition.comparison);
    connect(m_field, &QComboBox::currentIndexChanged, this, [this] {
        showComparisons(Comparison::IsOneOf);
        emit changed();
    });
    connect(m_comparison, &QComboBox::currentIndexChanged, this, &ConditionRow::changed);
    connect(m_value, &QLineEdit::textChanged, this, &ConditionRow::changed);
    connect(m_remove, &QToolButton::clicked, this, &ConditionRow::removalWanted);
}

Condition ConditionRow::condition() const
{
    Condition condition;
    const auto place = size_t(std::max(0, m_field->currentIndex()));
    condition.field = place < kFields.size() ? kFields[place].field : Field::Label;
    condition.label
        = place < kFields.size() ? QString::fromLatin1(kFields[place].label) : m_field->currentData().toString();
    condition.comparison = Comparison(m_comparison->currentData().toInt());
    const bool hasValue = kindOf(condition.field) != CategoryRule::Kind::Truth;
    condition.value = hasValue ? m_value->text() : QString();
    return condition;
}

void ConditionRow::showComparisons(Comparison chosen)
{
    const Field field = condition().field;
    const QSignalBlocker quiet(m_comparison);
    m_comparison->clear();
    for (const Comparison one : comparisonsOf(field)) {
        const QString text = [one, field] {
            switch (one) {
            case Comparison::IsOneOf: return tr("is one of");
            case Comparison::IsNoneOf: return tr("is none of");
            case Comparison::AtLeast: return field == Field::Date ? tr("from") : tr("at least");
            case Comparison::Below: return field == Field::Date ? tr("before") : tr("below");
            case Comparison::IsTrue: return tr("yes");
            case Comparison::IsFalse: return tr("no");
            }
            Q_UNREACHABLE();
        }();
        m_comparison->addItem(text, int(one));
    }
    m_comparison->setCurrentIndex(std::max(0, m_comparison->findData(int(chosen))));
    m_value->setVisible(kindOf(field) != CategoryRule::Kind::Truth);
    m_value->setPlaceholderText(field == Field::Date ? u"2024-05-20"_s
            : field == Field::Language               ? u"en, zh"_s
            : field == Field::Verdict                ? u"model_a, model_b, tie, tie (bothbad)"_s
                                                     : QString());
}

void ConditionRow::retranslate()
{
    for (size_t i = 0; i < kFields.size(); ++i)
        m_field->setItemText(int(i), tr(kFields[i].text));
    m_field->setAccessibleName(tr("What the condition asks"));
    m_comparison->setAccessibleName(tr("How it compares"));
    m_value->setAccessibleName(tr("With what"));
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove this condition"));
}

void ConditionRow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showComparisons(condition().comparison);
    }
    QWidget::changeEvent(event);
}

} // namespace darkhorse
