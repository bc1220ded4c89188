// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/mappingform.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>

#include "ui/common/metrics.h"
#include "ui/data/verdictwords.h"
#include "ui/data/voteimporttext.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr qsizetype kListedWords = 30;
constexpr int kWordsHeight = 150;
constexpr qsizetype kShownExample = 40; ///< characters

} // namespace

MappingForm::MappingForm(VoteFileSample sample, QWidget* parent)
    : QWidget(parent), m_sample(std::move(sample)), m_words(new VerdictWords(this))
{
    build();
    retranslate();
}

void MappingForm::build()
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(spacing::kNormal);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(4, 1);
    grid->setColumnMinimumWidth(2, spacing::kNormal);
    int needed = 0;
    int optional = 0;
    for (const VotePart part : kVoteParts) {
        Row& row = m_rows[part];
        row.label = new QLabel(this);
        row.box = new QComboBox(this);
        row.box->setObjectName(toWord(part) + u"Box"_s);
        row.box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        row.box->setMinimumContentsLength(14);
        row.box->addItem(QString());
        for (const QString& column : m_sample.columns) {
            row.box->addItem(column, column);
            const QString example = m_sample.wordsIn(column, 3).join(u" · "_s).left(kShownExample);
            row.box->setItemData(row.box->count() - 1, example, Qt::ToolTipRole);
        }
        row.label->setBuddy(row.box);
        const int line = isNeeded(part) ? needed++ : optional++;
        const int column = isNeeded(part) ? 0 : 3;
        grid->addWidget(row.label, line, column);
        grid->addWidget(row.box, line, column + 1);
        connect(row.box, &QComboBox::activated, this, [this, part] {
            if (part <= VotePart::Verdict)
                listWords(m_words->words());
            emit mappingChanged();
        });
    }
    m_words->setMinimumHeight(kWordsHeight);
    grid->addWidget(m_words, needed, 0, optional - needed, 2);
    connect(m_words, &VerdictWords::wordsChanged, this, &MappingForm::mappingChanged);
}

void MappingForm::setMapping(const VoteMapping& mapping)
{
    for (auto& [part, row] : m_rows)
        row.box->setCurrentIndex(std::max(0, row.box->findData(mapping.places.value(part, u"\n"_s))));
    listWords(mapping.words);
}

VoteMapping MappingForm::mapping() const
{
    VoteMapping mapping;
    for (const auto& [part, row] : m_rows) {
        if (const QString place = placeOf(part); !place.isEmpty())
            mapping.places.insert(part, place);
    }
    mapping.words = m_words->words();
    mapping.columns = m_sample.columns;
    return mapping;
}

void MappingForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MappingForm::retranslate()
{
    for (auto& [part, row] : m_rows) {
        row.label->setText(votePartText(part));
        row.box->setItemText(0, isNeeded(part) ? tr("Choose a column") : tr("Not in the file"));
    }
}

void MappingForm::listWords(const QMap<QString, Verdict>& known)
{
    // A verdict that names the better model needs no explaining.
    const QStringList models = m_sample.wordsIn(placeOf(VotePart::ModelA), kListedWords)
        + m_sample.wordsIn(placeOf(VotePart::ModelB), kListedWords);
    QStringList words = m_sample.wordsIn(placeOf(VotePart::Verdict), kListedWords);
    for (const QString& model : models)
        words.removeAll(model);
    m_words->list(words, known);
}

QString MappingForm::placeOf(VotePart part) const { return m_rows.at(part).box->currentData().toString(); }

} // namespace darkhorse
