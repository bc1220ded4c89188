// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcomepage.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"

namespace darkhorse {

namespace {

constexpr int kLogoSize = 88;
constexpr int kWayIconSize = 32;
constexpr int kRowWidth = 960;

} // namespace

WelcomePage::WelcomePage(QWidget* parent)
    : Page(parent), m_logo(new QLabel(this)), m_title(new QLabel(this)), m_text(new QLabel(this))
{
    m_logo->setPixmap(applicationIcon().pixmap(kLogoSize, kLogoSize));
    m_title->setFont(pageTitleFont());
    m_text->setWordWrap(true);
    for (QLabel* label : { m_logo, m_title, m_text })
        label->setAlignment(Qt::AlignHCenter);

    auto* ways = new QHBoxLayout;
    ways->setSpacing(spacing::kWide);
    m_sample = addWay(ways, QStringLiteral("trySample"), true);
    m_model = addWay(ways, QStringLiteral("addModel"), false);
    m_arena = addWay(ways, QStringLiteral("openArena"), false);
    connect(m_sample.button, &QPushButton::clicked, this, &WelcomePage::sampleRequested);
    connect(m_model.button, &QPushButton::clicked, this, &WelcomePage::modelRequested);
    connect(m_arena.button, &QPushButton::clicked, this, &WelcomePage::arenaRequested);

    auto* inner = new QWidget(this);
    inner->setMaximumWidth(kRowWidth);
    auto* column = new QVBoxLayout(inner);
    column->setSpacing(spacing::kNormal);
    column->addStretch(2);
    column->addWidget(m_logo);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(spacing::kPage);
    column->addLayout(ways);
    column->addStretch(3);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::kPage, spacing::kWide, spacing::kPage, spacing::kWide);
    row->addStretch(1);
    row->addWidget(inner, 100);
    row->addStretch(1);
    setFocusProxy(m_sample.button);
    retranslate();
    restyle();
}

WelcomePage::Way WelcomePage::addWay(QLayout* row, const QString& objectName, bool isPrimary)
{
    auto* card = new QFrame(this);
    card->setProperty("card", true);
    Way way { new QLabel(card), new QLabel(card), new QLabel(card), new QPushButton(card) };
    way.heading->setFont(sectionFont());
    way.heading->setWordWrap(true);
    way.text->setWordWrap(true);
    way.text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    way.button->setObjectName(objectName);
    way.button->setProperty("primary", isPrimary);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(spacing::kPage, spacing::kPage, spacing::kPage, spacing::kPage);
    column->setSpacing(spacing::kNormal);
    column->addWidget(way.icon);
    column->addWidget(way.heading);
    column->addWidget(way.text, 1);
    column->addSpacing(spacing::kNormal);
    column->addWidget(way.button);
    static_cast<QHBoxLayout*>(row)->addWidget(card, 1);
    return way;
}

QString WelcomePage::title() const { return tr("Welcome"); }

void WelcomePage::startMainTask() { m_sample.button->setFocus(); }

void WelcomePage::setTexts(const Way& way, const QString& heading, const QString& text, const QString& button)
{
    way.heading->setText(heading);
    way.text->setText(text);
    way.button->setText(button);
    way.button->setAccessibleDescription(text);
}

void WelcomePage::retranslate()
{
    m_title->setText(tr("Welcome to Darkhorse"));
    m_text->setText(tr("Compare language models blind: two answers, no names, your verdict, and a leaderboard that "
                       "moves with every vote."));
    setTexts(m_sample, tr("Try the sample"),
        tr("Hold battles at once between four sample models. Nothing to set up, no network needed."),
        tr("Open the sample arena"));
    setTexts(m_model, tr("Add a model"),
        tr("Connect a server on this computer or a provider's API, and let it compete in an arena of your own."),
        tr("Add a model…"));
    setTexts(m_arena, tr("Open an arena"), tr("Go on with an arena file that you or a colleague made earlier."),
        tr("Open an arena…"));
}

void WelcomePage::restyle()
{
    const Colors& colors = colorsFor(palette());
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, colors.mutedText);
    for (QLabel* label : { m_text, m_sample.text, m_model.text, m_arena.text })
        label->setPalette(muted);
    const auto draw = [&](const Way& way, const QString& name) {
        way.icon->setPixmap(lineIcon(name, colors.link).pixmap(kWayIconSize, kWayIconSize));
    };
    draw(m_sample, QStringLiteral("sample"));
    draw(m_model, QStringLiteral("models"));
    draw(m_arena, QStringLiteral("open"));
}

} // namespace darkhorse
