// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/filterbar.h"

#include <QPushButton>
#include <QToolButton>

#include "ui/common/flowlayout.h"
#include "ui/common/metrics.h"
#include "ui/common/slicetext.h"
#include "ui/common/tooltip.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr int kWidestChip = 300; ///< pixels; long names must not push the window apart, and the tip has them in full

} // namespace

FilterBar::FilterBar(std::function<FilterWords()> words, QWidget* parent)
    : QWidget(parent), m_words(std::move(words)), m_button(new QPushButton(parent))
{
    setObjectName(u"filterBar"_s);
    m_button->setObjectName(u"filterButton"_s);
    auto* line = new FlowLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(spacing::kNormal);
    connect(m_button, &QPushButton::clicked, this, &FilterBar::openDialog);
    retranslate();
}

void FilterBar::setSlice(const RatingSlice& slice)
{
    m_slice = slice;
    if (m_dialog)
        m_dialog->setSlice(slice);
    showParts();
}

void FilterBar::reset()
{
    setSlice({});
    emit sliceChanged(m_slice);
}

void FilterBar::change(const RatingSlice& slice)
{
    m_slice = slice;
    showParts();
    emit sliceChanged(slice);
}

void FilterBar::showParts()
{
    const bool hadFocus = isAncestorOf(focusWidget());
    while (QLayoutItem* item = layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be telling us of its own click
        delete item;
    }
    for (const SlicePart part : partsOf(m_slice)) {
        auto* chip = new QToolButton(this);
        chip->setObjectName(u"chip"_s);
        // Names of models and people may hold an ampersand, which a button would take for its key.
        const QString shown = fontMetrics().elidedText(slicePartText(m_slice, part), Qt::ElideRight, kWidestChip);
        chip->setText(QString(shown).replace(u'&', u"&&"_s) + u"  ✕"_s);
        chip->setToolTip(
            plainToolTip(tr("%1. Click to lift this restriction.").arg(slicePartText(m_slice, part, true))));
        chip->setAccessibleName(tr("Lift the restriction %1").arg(slicePartText(m_slice, part, true)));
        chip->setFocusPolicy(Qt::StrongFocus);
        connect(chip, &QToolButton::clicked, this, [this, part] {
            setSlice(without(m_slice, part));
            emit sliceChanged(m_slice);
        });
        layout()->addWidget(chip);
        chip->show();
    }
    if (!m_slice.isEverything()) {
        auto* all = new QToolButton(this);
        all->setObjectName(u"resetFilter"_s);
        all->setText(tr("Reset the filter"));
        all->setFocusPolicy(Qt::StrongFocus);
        connect(all, &QToolButton::clicked, this, &FilterBar::reset);
        layout()->addWidget(all);
        all->show();
    }
    setVisible(!m_slice.isEverything());
    if (hadFocus)
        m_button->setFocus();
    m_button->setText(m_slice.isEverything()
            ? tr("&Filter…")
            : tr("&Filter (%1)…", "with the number of restrictions").arg(partsOf(m_slice).size()));
}

void FilterBar::openDialog()
{
    if (!m_dialog) {
        m_dialog = new FilterDialog(m_words(), window());
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        m_dialog->setSlice(m_slice);
        connect(m_dialog, &FilterDialog::sliceChanged, this, &FilterBar::change);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void FilterBar::retranslate()
{
    m_button->setToolTip(tr("Rate only some votes: of some days, people, languages, models, verdicts or sources"));
    showParts();
}

} // namespace darkhorse
