// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/battleintro.h"

#include <algorithm>

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/arena/battle/promptbook.h"
#include "core/base/random.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"

namespace darkhorse {

namespace {

constexpr int kExamples = 3;
constexpr int kColumnWidth = 620;

} // namespace

BattleIntro::BattleIntro(PromptBook& prompts, QWidget* parent)
    : QWidget(parent)
    , m_prompts(prompts)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_models(new QPushButton(this))
    , m_rules(new QPushButton(this))
{
    m_title->setObjectName(QStringLiteral("introTitle"));
    m_title->setFont(pageTitleFont());
    m_text->setWordWrap(true);
    for (QLabel* label : { m_icon, m_title, m_text })
        label->setAlignment(Qt::AlignHCenter);
    m_icon->setPixmap(applicationIcon().pixmap(64, 64));

    auto* column = new QVBoxLayout;
    column->setSpacing(spacing::kNormal);
    column->addStretch(2);
    column->addWidget(m_icon);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(spacing::kWide);
    for (int i = 0; i < kExamples; ++i) {
        auto* example = new QPushButton(this);
        example->setObjectName(QStringLiteral("example%1").arg(i + 1));
        example->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        connect(example, &QPushButton::clicked, this, [this, i] { emit promptChosen(m_texts.value(i)); });
        column->addWidget(example);
        m_examples.push_back(example);
    }
    m_models->setObjectName(QStringLiteral("addModels"));
    m_models->setProperty("primary", true);
    m_models->hide();
    connect(m_models, &QPushButton::clicked, this, &BattleIntro::modelsRequested);
    column->addWidget(m_models, 0, Qt::AlignHCenter);
    m_rules->setObjectName(QStringLiteral("rules"));
    m_rules->setProperty("flat", true);
    connect(m_rules, &QPushButton::clicked, this, &BattleIntro::rulesRequested);
    column->addWidget(m_rules, 0, Qt::AlignHCenter);
    column->addStretch(3);
    auto* middle = new QWidget(this);
    middle->setMaximumWidth(kColumnWidth);
    middle->setLayout(column);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(middle, 100);
    row->addStretch(1);
    retranslate();
    restyle();
}

void BattleIntro::refresh()
{
    delete m_search;
    m_search
        = m_prompts.examples(kExamples, QLocale().language(), entropySeed(), this, [this](const QStringList& texts) {
              m_texts = texts;
              fitTexts();
          });
}

void BattleIntro::setCanBattle(bool canBattle)
{
    if (m_canBattle == canBattle)
        return;
    m_canBattle = canBattle;
    m_models->setHidden(canBattle);
    retranslate();
    refresh();
}

void BattleIntro::fitTexts()
{
    for (size_t i = 0; i < m_examples.size(); ++i) {
        QPushButton* example = m_examples[i];
        const QString text = m_texts.value(static_cast<qsizetype>(i));
        example->setVisible(!text.isEmpty());
        const int room = std::min(kColumnWidth, width()) - 3 * spacing::kPage;
        example->setText(example->fontMetrics()
                             .elidedText(text.simplified(), Qt::ElideRight, room)
                             .replace(u'&', QStringLiteral("&&")));
        example->setAccessibleName(text);
    }
}

void BattleIntro::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        restyle();
    QWidget::changeEvent(event);
}

void BattleIntro::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitTexts();
}

void BattleIntro::retranslate()
{
    m_title->setText(m_canBattle ? tr("Which answer is better?") : tr("Two models are needed for a battle"));
    m_text->setText(m_canBattle
            ? tr("Two models answer the same prompt without their names. You judge the answers, "
                 "then you see who wrote them and how the ratings move.")
            : tr("Fewer than two models of this arena take part. Add servers, model files or recorded answers, or "
                 "switch on models that are there already."));
    m_models->setText(tr("Go to Models"));
    m_rules->setText(tr("Battle rules…"));
    m_rules->setAccessibleDescription(tr("How answers are shown, which models meet, and which names are covered."));
}

void BattleIntro::restyle()
{
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, colorsFor(palette()).mutedText);
    m_text->setPalette(muted);
}

} // namespace darkhorse
