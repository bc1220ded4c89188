// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebar.h"

#include <algorithm>

#include <QCoreApplication>
#include <QEvent>
#include <QKeySequence>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"

namespace darkhorse {

namespace {

struct Entry {
    PageId page;
    const char* name;
};

constexpr int kWidth = 148;
constexpr int kBesideText = 56; ///< icon, gap and padding of a button

/// The chosen page's name is bold, and must fit as well.
int widthFor(QFont font, const QString& name)
{
    font.setWeight(QFont::Bold);
    return std::max(kWidth, QFontMetrics(font).horizontalAdvance(name) + kBesideText);
}

constexpr Entry kEntries[] = {
    { PageId::Battle, "battle" },
    { PageId::Leaderboard, "leaderboard" },
    { PageId::Charts, "charts" },
    { PageId::History, "history" },
    { PageId::Models, "models" },
};

struct PageNames {
    Q_DECLARE_TR_FUNCTIONS(darkhorse::PageNames)
};

} // namespace

QString pageName(PageId page)
{
    switch (page) {
    case PageId::Battle: return PageNames::tr("Battle");
    case PageId::Leaderboard: return PageNames::tr("Leaderboard");
    case PageId::Charts: return PageNames::tr("Charts");
    case PageId::History: return PageNames::tr("History");
    case PageId::Models: return PageNames::tr("Models");
    }
    Q_UNREACHABLE();
}

Sidebar::Sidebar(QWidget* parent) : QFrame(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kNormal, spacing::kWide, spacing::kNormal, spacing::kNormal);
    column->setSpacing(spacing::kTight);
    for (const Entry& entry : kEntries) {
        auto* button = new QToolButton(this);
        button->setObjectName(QLatin1String(entry.name));
        button->setProperty("navigation", true);
        button->setCheckable(true);
        button->setAutoExclusive(false);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIconSize({ 22, 22 });
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(button, &QToolButton::clicked, this, [this, page = entry.page] { emit pageRequested(page); });
        column->addWidget(button);
        m_buttons.push_back(button);
    }
    column->addStretch();
    retranslate();
    restyle();
}

void Sidebar::setCurrent(std::optional<PageId> page, bool hasArena)
{
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setChecked(page == kEntries[i].page);
        m_buttons[i]->setEnabled(hasArena);
    }
    restyle();
}

void Sidebar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        restyle();
    QFrame::changeEvent(event);
}

void Sidebar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), colorsFor(palette()).border);
}

void Sidebar::retranslate()
{
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        const QString name = pageName(kEntries[i].page);
        const QKeySequence key(Qt::CTRL | Qt::Key(Qt::Key_1 + int(i)));
        m_buttons[i]->setText(name);
        m_buttons[i]->setMinimumWidth(widthFor(m_buttons[i]->font(), name));
        m_buttons[i]->setAccessibleName(name);
        m_buttons[i]->setToolTip(tr("%1 (%2)", "page, key").arg(name, key.toString(QKeySequence::NativeText)));
    }
}

void Sidebar::restyle()
{
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        const Colors& colors = colorsFor(palette());
        const QPalette::ColorGroup group = m_buttons[i]->isEnabled() ? QPalette::Active : QPalette::Disabled;
        const QColor color = m_buttons[i]->isChecked() ? colors.link : palette().color(group, QPalette::WindowText);
        m_buttons[i]->setIcon(lineIcon(QLatin1String(kEntries[i].name), color));
    }
}

} // namespace darkhorse
