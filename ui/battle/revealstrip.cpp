// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/revealstrip.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include "ui/battle/notebar.h"
#include "ui/common/banner.h"
#include "ui/common/battletext.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"

namespace darkhorse {

namespace {

QLabel* plainLabel(QWidget* parent, const char* objectName)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(objectName));
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel* elidedLabel(QWidget* parent, const char* objectName)
{
    auto* label = new ElidedLabel(parent);
    label->setObjectName(QLatin1String(objectName));
    return label;
}

void colour(QWidget* widget, const QColor& color)
{
    QPalette palette = widget->parentWidget()->palette();
    palette.setColor(QPalette::WindowText, color);
    widget->setPalette(palette);
}

} // namespace

RevealStrip::RevealStrip(QWidget* parent)
    : QFrame(parent)
    , m_verdict(plainLabel(this, "yourVote"))
    , m_note(plainLabel(this, "note"))
    , m_noteBar(new NoteBar(this))
    , m_labels(new QPushButton(this))
    , m_next(new QPushButton(this))
{
    m_next->setObjectName(QStringLiteral("next"));
    m_next->setProperty("primary", true);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::kWide);
    grid->setVerticalSpacing(spacing::kNormal);
    for (const Side side : kSides) {
        m_cards[side] = makeCard(side);
        grid->addWidget(m_cards[side].frame, 0, static_cast<int>(side));
        grid->setColumnStretch(static_cast<int>(side), 1);
    }
    auto* bottom = new QHBoxLayout;
    m_note->setWordWrap(true);
    bottom->setSpacing(spacing::kNormal);
    bottom->addWidget(m_verdict);
    bottom->addWidget(m_note, 1);
    m_labels->setObjectName(QStringLiteral("labels"));
    bottom->addWidget(m_labels);
    bottom->addWidget(m_next);
    m_noteBar->setObjectName(QStringLiteral("noteBar"));
    grid->addLayout(bottom, 1, 0, 1, 2);
    grid->addWidget(m_noteBar, 2, 0, 1, 2);
    m_noteBar->followInTabOrder(m_next);
    connect(m_next, &QPushButton::clicked, this, &RevealStrip::nextRequested);
    connect(m_labels, &QPushButton::clicked, this, &RevealStrip::labelsRequested);
    retranslate();
    restyle();
}

RevealStrip::Card RevealStrip::makeCard(Side side)
{
    Card card;
    card.frame = new QFrame(this);
    card.frame->setObjectName(side == Side::A ? QStringLiteral("revealA") : QStringLiteral("revealB"));
    card.frame->setProperty("card", true);
    card.heading = plainLabel(card.frame, "side");
    card.name = elidedLabel(card.frame, "name");
    card.organization = elidedLabel(card.frame, "organization");
    card.rating = plainLabel(card.frame, "rating");
    card.rank = plainLabel(card.frame, "rank");
    card.timing = plainLabel(card.frame, "timing");
    card.heading->setFont(smallFont());
    card.timing->setFont(smallFont());
    card.name->setFont(sectionFont());
    card.timing->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* grid = new QGridLayout(card.frame);
    grid->setContentsMargins(spacing::kWide, spacing::kNormal, spacing::kWide, spacing::kNormal);
    grid->setHorizontalSpacing(spacing::kWide);
    grid->setVerticalSpacing(2);
    grid->addWidget(card.heading, 0, 0);
    grid->addWidget(card.name, 1, 0);
    grid->addWidget(card.organization, 2, 0);
    grid->addWidget(card.rating, 1, 1, Qt::AlignRight);
    grid->addWidget(card.rank, 2, 1, Qt::AlignRight);
    grid->addWidget(card.timing, 3, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    return card;
}

void RevealStrip::showReveal(const Reveal& reveal)
{
    m_reveal = reveal;
    retranslate();
    restyle();
    announce(m_verdict, m_verdict->text());
}

void RevealStrip::clear()
{
    m_reveal.reset();
    m_noteBar->clear();
    retranslate();
}

void RevealStrip::focusNext() { m_next->setFocus(); }

VoteNote RevealStrip::note() const { return m_noteBar->note(); }

void RevealStrip::fillCard(const Card& card, const RevealedSide& side)
{
    card.name->setText(side.name);
    card.organization->setText(side.organization);
    card.rating->setText(ratingText(side));
    card.rank->setText(rankText(side));
    card.timing->setText(timingText(side));
    card.timing->setVisible(!card.timing->text().isEmpty());
}

void RevealStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        restyle();
    QFrame::changeEvent(event);
}

void RevealStrip::retranslate()
{
    for (const Side side : kSides) {
        m_cards[side].heading->setText(sideText(side));
        if (m_reveal)
            fillCard(m_cards[side], m_reveal->sides[side]);
        else
            for (QLabel* label : { m_cards[side].name, m_cards[side].organization, m_cards[side].rating,
                     m_cards[side].rank, m_cards[side].timing })
                label->clear();
    }
    m_verdict->setText(m_reveal ? yourVoteText(m_reveal->verdict) : QString());
    m_note->setText(!m_reveal || m_reveal->isCounted ? QString()
            : m_reveal->isRepeat
            ? tr("You judged these answers before, with their sides exchanged; only the first vote is rated.")
            : tr("An answer named a model, so this vote is not rated."));
    m_labels->setText(tr("Tags…"));
    m_labels->setAccessibleName(tr("Tag this battle or correct its labels"));
    m_next->setText(tr("Next round (Enter)"));
    m_next->setAccessibleName(tr("Next round"));
}

void RevealStrip::restyle()
{
    const Colors& colors = colorsFor(palette());
    for (const Side side : kSides) {
        const Card& card = m_cards[side];
        colour(card.heading, colors.sides[side]);
        colour(card.organization, colors.mutedText);
        colour(card.rank, colors.mutedText);
        colour(card.timing, colors.mutedText);
        colour(card.rating, colors.text);
    }
    colour(m_note, colors.caution);
    if (m_reveal)
        colour(m_verdict, colors.verdict(m_reveal->verdict));
}

} // namespace darkhorse
